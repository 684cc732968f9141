import type { Credit, Message } from './artwork.ts';
import type { FormatId } from './format.ts';
import type { LookId } from './looks.ts';
import { type DesignWords, type MessageKind, messageKinds } from './messages/index.ts';
import type { OwnSize } from './own-size.ts';
import { photoCreditField } from './photo.ts';
import type { PictureChoice } from './picture-choice.ts';
import type { CampaignFacts, IdentityFacts } from './plan-artworks.ts';
import { toUnitStyleFields, type UnitStyle } from './unit-style.ts';

/** What a visitor chose, all but the logo: an address carries it whole. */
export interface Design {
  year: number;
  words: DesignWords;
  format: FormatId | OwnSize;
  look: LookId;
  /** Superior body, unit, place; an empty line keeps its place. */
  agency: string[];
  /** What stands beside the words and which of them are stressed; what is absent is proposed from them. */
  picture?: OwnPicture;
  /** How the unit's lines and its logos are set. */
  unitStyle?: UnitStyle;
  /** Whose photo stands in a look with one; the photo itself is in no address. */
  photoCredit?: string;
  /** What a QR code leads to, as it was written. */
  qrAddress?: string;
}

/** Its name in a form and in an address. */
export const qrField = 'ma-qr';

/** What of a picture a visitor chooses. */
export type OwnPicture = Pick<PictureChoice, 'motif' | 'ground' | 'emphasis'>;

/** Their names in a form and in an address; an empty field leaves the choice to the words. */
export const pictureFields = {
  motif: 'hinh',
  ground: 'nen',
  emphasis: 'nhan',
} as const satisfies Record<keyof OwnPicture, string>;

/** What the site tells the customiser: the campaigns, their words, and how they look. */
export interface DesignContent {
  campaigns: (CampaignFacts & { identity: string; messages: CitedMessage[] })[];
  /** Newest year first. */
  sloganLists: { year: number; slogans: ArchiveSlogan[] }[];
  identities: (IdentityFacts & { emblems: Record<string, string> })[];
  maker: Pick<Credit, 'author' | 'licence'>;
}

/** An official message with the document that it comes from, as people cite it. */
export type CitedMessage = Message & Required<Pick<Credit, 'source'>>;

/** @property isDated whether it names a year or a date of one */
export type ArchiveSlogan = Omit<CitedMessage, 'kind'> & { isDated?: true };

/** The name of the visitor's own size where a format's id stands. */
export const ownSizeName = 'tu-chon';

/** The design that begins with an official message, to be signed. */
export const toUnsignedDesign = (year: number, message: Message, format: FormatId, look: LookId): Design => ({
  year,
  words: beginWords(message),
  format,
  look,
  agency: [],
});

function beginWords({ kind, slug, text }: Message): DesignWords {
  const known: Partial<Record<string, string>> = { slug, text };
  return toDesignWords(kind, (field) => known[field] ?? '');
}

/** @param say gives what stands in a field of the kind, by the field's name in the words. */
export const toDesignWords = (kind: MessageKind, say: (field: string) => string): DesignWords =>
  ({
    kind,
    ...Object.fromEntries(
      Object.entries(messageKinds[kind].fields).map(([field, { options = {} }]) => [
        field,
        say(field) || (Object.keys(options)[0] ?? ''),
      ]),
    ),
  }) as DesignWords;

/** A design as the fields of a form or an address, which a person can read and write. */
export function toDesignFields({
  year,
  words,
  format,
  look,
  agency,
  picture,
  unitStyle,
  photoCredit,
  qrAddress,
}: Design): [string, string][] {
  const size: [string, string][] =
    typeof format === 'string'
      ? [['kho', format]]
      : [
          ['kho', ownSizeName],
          ['rong', String(format.width)],
          ['cao', String(format.height)],
          ['do', format.unit],
        ];
  return [
    ['nam', String(year)],
    ['noi-dung', messageKinds[words.kind].slug],
    ...toWordFields(words),
    ...size,
    ['mau', look],
    ...toPictureFields(picture),
    ...toUnitStyleFields(unitStyle),
    ...(photoCredit ? [[photoCreditField, photoCredit] satisfies [string, string]] : []),
    ...(qrAddress ? [[qrField, qrAddress] satisfies [string, string]] : []),
    ...agency.map((line): [string, string] => ['don-vi', line]),
  ];
}

/** A design as it stands in an address, behind the `#`. */
export const toDesignQuery = (design: Design): string => String(new URLSearchParams(toDesignFields(design)));

const toPictureFields = (picture: OwnPicture = {}): [string, string][] =>
  (Object.keys(pictureFields) as (keyof OwnPicture)[]).flatMap((choice): [string, string][] => {
    const chosen = picture[choice];
    return chosen ? [[pictureFields[choice], chosen]] : [];
  });

function toWordFields(words: DesignWords): [string, string][] {
  const said: Record<string, string> = words;
  return Object.entries(messageKinds[words.kind].fields).map(([field, { name }]) => [
    name,
    said[field] ?? '',
  ]);
}

/** Every slogan once, under the newest year that has it. */
export function toDistinctSlogans(lists: DesignContent['sloganLists']): DesignContent['sloganLists'] {
  const seen = new Set<string>();
  return lists
    .map(({ year, slogans }) => {
      const fresh = slogans.filter(({ slug }) => !seen.has(slug));
      for (const { slug } of fresh) seen.add(slug);
      return { year, slogans: fresh };
    })
    .filter(({ slogans }) => slogans.length > 0);
}
