import type { Artwork, ArtworkFile, ArtworkJob } from './artwork.ts';
import { type Edition, toEdition, toEditionPrefix } from './edition.ts';
import { type Format, type FormatId, toFormat } from './format.ts';
import { type LookFacts, type LookId, looks } from './looks.ts';
import type { MessageKind } from './messages/index.ts';
import { toPublishedLooks } from './plan-artworks.ts';

/** A ZIP of a campaign's artwork, as plain JSON: the manifest says which kits there are, the build fills them. */
export interface Kit {
  /** Below the site's root: `tai-ve/2025/thang-hanh-dong-2025_tron-bo.zip`. */
  path: string;
  /** The edition that it packs. */
  year: Edition;
  scope: KitScope;
  /** Heading of its overview sheet. */
  title: string;
  /** ISO day that stands for the making of everything in it: a clock would give each build other bytes. */
  day: string;
  texts: KitText[];
}

/** A text file of a kit. */
export interface KitText {
  /** ASCII, which every unzipper on Windows reads: `Giay phep.txt`. */
  name: string;
  text: string;
}

export interface KitScopeFacts {
  name: string;
  media: readonly Format['medium'][];
  /** The only formats in which it holds each slogan; all others are in the whole kit. Absent, it holds all. */
  sloganFormats?: readonly FormatId[];
}

/** What is in the whole kit need not all be in a second one: of 17 slogans that would be 4 MB. */
export const kitScopes = {
  'tron-bo': { name: 'Trọn bộ', media: ['screen', 'print'] },
  'man-hinh': { name: 'Bộ cho màn hình', media: ['screen'], sloganFormats: ['vuong'] },
  'in-an': { name: 'Bộ để in', media: ['print'], sloganFormats: ['a4'] },
} as const satisfies Record<string, KitScopeFacts>;
export type KitScope = keyof typeof kitScopes;

/** The files of a campaign that a kit holds, with their artworks, in the order planned. */
export function toKitFiles(
  { year, scope }: Pick<Kit, 'year' | 'scope'>,
  artworks: readonly Artwork[],
): { artwork: Artwork; file: ArtworkFile }[] {
  return artworks
    .filter(({ job }) => toEdition(job) === year && isWithin(job, kitScopes[scope]) && !isOutside(job))
    .flatMap((artwork) => artwork.files.filter(({ preview }) => !preview).map((file) => ({ artwork, file })));
}

/** The looks of a kind that kits hold. */
export const toKitLooks = (kind: MessageKind): LookId[] =>
  toPublishedLooks(kind).filter((look) => {
    const { outsideKits = {} }: LookFacts = looks[look];
    return outsideKits[kind] !== 'all';
  });

function isWithin({ message, format }: ArtworkJob, { media, sloganFormats }: KitScopeFacts): boolean {
  const { id, medium } = toFormat(format);
  if (!media.includes(medium)) return false;
  return message.kind !== 'slogan' || !sloganFormats || sloganFormats.some((held) => held === id);
}

function isOutside({ look, message, format }: ArtworkJob): boolean {
  const { outsideKits = {} }: LookFacts = looks[look];
  const outside = outsideKits[message.kind] ?? [];
  return outside === 'all' || outside.some((id) => id === toFormat(format).id);
}

/** The edition whose whole kit holds a slogan, what names no year first; none for a slogan without artwork. */
export function toSloganEdition(
  evergreen: readonly Artwork[],
  newest: readonly Artwork[],
): Edition | undefined {
  const [first] = [...evergreen, ...newest];
  return first && toEdition(first.job);
}

export const toKitPath = (edition: Edition, scope: KitScope): string =>
  `tai-ve/${edition}/${toEditionPrefix(edition)}_${scope}.zip`;
