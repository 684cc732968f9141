import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { type Kit, toKitFiles } from '#domain/artwork/kit.ts';
import { type SummedFile, sumFile } from '../cache.ts';
import { toEntryName } from './to-entry-name.ts';
import { writeZip } from './write-zip.ts';

/** What a kit needs from outside; tests pass fakes. */
export interface KitParts {
  /** Reads a published file by its path below the site's root. */
  read: (path: string) => Promise<Uint8Array>;
  /** The SHA-256 of a published file, which its rendering has computed. */
  toSum: (path: string) => string;
  /** Makes the contact sheet of the artworks that the kit holds. */
  renderOverview: (kit: Kit, artworks: readonly Artwork[]) => Promise<SummedFile>;
}

/** Makes kits one after the other, holding the files of no more than one campaign. */
export function createKitBuilder(artworks: readonly Artwork[], parts: KitParts) {
  let year = 0;
  const files = new Map<string, SummedFile>();
  const readOnce = async (path: string): Promise<SummedFile> => {
    const known = files.get(path);
    if (known) return known;
    const file = { bytes: await parts.read(path), sha256: parts.toSum(path) };
    files.set(path, file);
    return file;
  };
  /** @returns the ZIP's bytes, the same for the same manifest and files. */
  return async function buildKit(kit: Kit): Promise<Uint8Array> {
    if (kit.year !== year) files.clear();
    year = kit.year;
    const members = toKitFiles(kit, artworks);
    const toPosition = countMessages(members.map(({ artwork }) => artwork));
    const contents: [string, SummedFile][] = [];
    for (const { artwork, file } of members) {
      const place = { job: artwork.job, file, scope: kit.scope, position: toPosition(artwork) };
      contents.push([toEntryName(place), await readOnce(file.path)]);
    }
    const overview = await parts.renderOverview(kit, [...new Set(members.map(({ artwork }) => artwork))]);
    const whole: [string, SummedFile][] = [
      ...kit.texts.map(({ name, text }): [string, SummedFile] => [name, sumFile(Buffer.from(text))]),
      ['Tong quan.pdf', overview],
      ...contents,
    ];
    const sums = Buffer.from(whole.map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join(''));
    const entries = [
      ...whole.map(([name, { bytes }]) => ({ name, bytes })),
      { name: 'SHA256SUMS', bytes: sums },
    ];
    return writeZip(entries, kit.day);
  };
}

/** Gives a message's 1-based place among those of its kind. */
function countMessages(artworks: readonly Artwork[]): (artwork: Artwork) => number {
  const byKind = Map.groupBy(toArtworkCards(artworks), ({ message }) => message.kind);
  return ({ job }) =>
    (byKind.get(job.message.kind)?.findIndex(({ message }) => message.slug === job.message.slug) ?? 0) + 1;
}
