import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { type Kit, toKitFiles } from '#domain/artwork/kit.ts';
import { type Cache, type SummedFile, sumFile, toCacheKey } from '../cache.ts';
import { toOverviewKey } from './render-overview.ts';
import { toEntryName } from './to-entry-name.ts';

/** The SHA-256 of a published file by its path, which its rendering has computed. */
export type ToSum = (path: string) => string;

/** What a kit holds besides its overview. */
export interface KitContents {
  texts: { name: string; sha256: string; bytes: Uint8Array }[];
  /** Published files by their path below the site's root. */
  published: { name: string; sha256: string; path: string }[];
  /** Those artworks of which it holds a file. */
  artworks: Artwork[];
  /** Of the kit in the cache: sums stand for files, and the overview's key for the overview. */
  key: string;
}

/** Raise it when the same files are packed into other bytes. */
const version = 2;

export function toKitContents(kit: Kit, all: readonly Artwork[], toSum: ToSum): KitContents {
  const members = toKitFiles(kit, all);
  const toPosition = countMessages(members.map(({ artwork }) => artwork));
  const published = members.map(({ artwork, file }) => {
    const place = { job: artwork.job, file, scope: kit.scope, position: toPosition(artwork) };
    return { name: toEntryName(place), sha256: toSum(file.path), path: file.path };
  });
  const texts = kit.texts.map(({ name, text }) => ({ name, ...sumFile(Buffer.from(text)) }));
  const artworks = [...new Set(members.map(({ artwork }) => artwork))];
  const sums = [...texts, ...published].map(toSumLine);
  const key = toCacheKey('kit', version, kit.day, toOverviewKey(kit, artworks, toSum), ...sums);
  return { texts, published, artworks, key };
}

/** A kit that was packed before of the same: no file of it is read, and nothing drawn. */
export const recallKit = (
  kit: Kit,
  artworks: readonly Artwork[],
  { toSum, cache }: { toSum: ToSum; cache: Cache },
): Promise<SummedFile | undefined> => cache.read(toKitContents(kit, artworks, toSum).key);

/** A line of `SHA256SUMS`. */
export const toSumLine = ({ name, sha256 }: { name: string; sha256: string }): string =>
  `${sha256}  ${name}\n`;

/** Gives a message's 1-based place among those of its kind. */
function countMessages(artworks: readonly Artwork[]): (artwork: Artwork) => number {
  const byKind = Map.groupBy(toArtworkCards(artworks), ({ message }) => message.kind);
  return ({ job }) =>
    (byKind.get(job.message.kind)?.findIndex(({ message }) => message.slug === job.message.slug) ?? 0) + 1;
}
