import type { Artwork, ArtworkFile, ArtworkJob } from './artwork.ts';
import { type Edition, toEdition, toEditionPrefix } from './edition.ts';
import { type Format, toFormat } from './format.ts';
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

export const kitScopes = {
  'tron-bo': { name: 'Trọn bộ', media: ['screen', 'print'] },
  'man-hinh': { name: 'Bộ cho màn hình', media: ['screen'] },
  'in-an': { name: 'Bộ để in', media: ['print'] },
} as const satisfies Record<string, { name: string; media: readonly Format['medium'][] }>;
export type KitScope = keyof typeof kitScopes;

/** The files of a campaign that a kit holds, with their artworks, in the order planned. */
export function toKitFiles(
  { year, scope }: Pick<Kit, 'year' | 'scope'>,
  artworks: readonly Artwork[],
): { artwork: Artwork; file: ArtworkFile }[] {
  const media: readonly Format['medium'][] = kitScopes[scope].media;
  return artworks
    .filter(
      ({ job }) => toEdition(job) === year && media.includes(toFormat(job.format).medium) && !isOutside(job),
    )
    .flatMap((artwork) => artwork.files.filter(({ preview }) => !preview).map((file) => ({ artwork, file })));
}

/** The looks of a kind that kits hold. */
export const toKitLooks = (kind: MessageKind): LookId[] =>
  toPublishedLooks(kind).filter((look) => {
    const { outsideKits = {} }: LookFacts = looks[look];
    return outsideKits[kind] !== 'all';
  });

function isOutside({ look, message, format }: ArtworkJob): boolean {
  const { outsideKits = {} }: LookFacts = looks[look];
  const outside = outsideKits[message.kind] ?? [];
  return outside === 'all' || outside.some((id) => id === toFormat(format).id);
}

export const toKitPath = (edition: Edition, scope: KitScope): string =>
  `tai-ve/${edition}/${toEditionPrefix(edition)}_${scope}.zip`;
