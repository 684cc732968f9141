import type { Credit, LookId, Message, MessageKind } from './artwork.ts';
import type { FormatId } from './format.ts';
import type { OwnSize } from './own-size.ts';
import type { CampaignFacts, IdentityFacts } from './plan-artworks.ts';

/** What a visitor chose, all but the logo: an address carries it whole. */
export interface Design {
  year: number;
  words: DesignWords;
  format: FormatId | OwnSize;
  look: LookId;
  /** Superior body, unit, place; an empty line keeps its place. */
  agency: string[];
}

export type DesignWords =
  | { kind: 'theme' | 'title' | 'emblems' }
  /** Of any year; its wording is that of the design's year where that year has it. */
  | { kind: 'slogan'; slug: string }
  | { kind: 'launch'; time: string; place: string }
  | { kind: 'own'; text: string };

/** What the site tells the customiser: the campaigns, their words, and how they look. */
export interface DesignContent {
  campaigns: (CampaignFacts & { identity: string; messages: CitedMessage[] })[];
  /** Newest year first. */
  sloganLists: { year: number; slogans: Omit<CitedMessage, 'kind'>[] }[];
  identities: (IdentityFacts & { emblems: Record<string, string> })[];
  maker: Pick<Credit, 'author' | 'licence'>;
}

/** An official message with the document that it comes from, as people cite it. */
export type CitedMessage = Message & Required<Pick<Credit, 'source'>>;

/** How the kinds of message are called in an address. */
export const kindNames = {
  theme: 'chu-de',
  title: 'ten-thang',
  slogan: 'khau-hieu',
  launch: 'le-phat-dong',
  emblems: 'to-bieu-tuong',
  own: 'tu-viet',
} as const satisfies Record<MessageKind, string>;

/** The name of the visitor's own size where a format's id stands. */
export const ownSizeName = 'tu-chon';

/** The design that begins with an official message, to be signed. */
export function toUnsignedDesign(
  year: number,
  { kind, slug, text }: Message,
  format: FormatId,
  look: LookId,
): Design {
  return { year, words: toWords(kind, slug, text), format, look, agency: [] };
}

function toWords(kind: MessageKind, slug: string, text: string): DesignWords {
  switch (kind) {
    case 'slogan':
      return { kind, slug };
    case 'own':
      return { kind, text };
    case 'launch':
      return { kind, time: '', place: '' };
    default:
      return { kind };
  }
}

/** A design as the fields of a form or an address, which a person can read and write. */
export function toDesignFields({ year, words, format, look, agency }: Design): [string, string][] {
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
    ['noi-dung', kindNames[words.kind]],
    ...toWordFields(words),
    ...size,
    ['mau', look],
    ...agency.map((line): [string, string] => ['don-vi', line]),
  ];
}

/** A design as it stands in an address, behind the `#`. */
export const toDesignQuery = (design: Design): string => String(new URLSearchParams(toDesignFields(design)));

function toWordFields(words: DesignWords): [string, string][] {
  switch (words.kind) {
    case 'slogan':
      return [['khau-hieu', words.slug]];
    case 'own':
      return [['loi', words.text]];
    case 'launch':
      return [
        ['luc', words.time],
        ['noi', words.place],
      ];
    default:
      return [];
  }
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
