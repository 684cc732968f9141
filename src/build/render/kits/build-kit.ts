import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { type Kit, toKitFiles } from '#domain/artwork/kit.ts';
import { type SummedFile, sumFile } from '../cache.ts';
import { toEntryName } from './to-entry-name.ts';
import { type PackedFile, packFile, writeZip } from './write-zip.ts';

/** What a kit needs from outside; tests pass fakes. */
export interface KitParts {
  /** Reads a published file by its path below the site's root. */
  read: (path: string) => Promise<Uint8Array>;
  /** The SHA-256 of a published file, which its rendering has computed. */
  toSum: (path: string) => string;
  /** Makes the contact sheet of the artworks that the kit holds. */
  renderOverview: (kit: Kit, artworks: readonly Artwork[]) => Promise<SummedFile>;
}

/** A file on its way into a kit; the kits of one campaign share those that were read. */
interface KitFile {
  packed: PackedFile;
  sha256: string;
}

/** Makes kits one after the other, holding the files of no more than one campaign. */
export function createKitBuilder(artworks: readonly Artwork[], parts: KitParts) {
  let year = 0;
  const files = new Map<string, KitFile>();
  const readOnce = async (path: string, type: string): Promise<KitFile> => {
    const known = files.get(path);
    if (known) return known;
    const file = toKitFile(type, { bytes: await parts.read(path), sha256: parts.toSum(path) });
    files.set(path, file);
    return file;
  };
  /** @returns the ZIP's bytes, the same for the same manifest and files. */
  return async function buildKit(kit: Kit): Promise<Buffer> {
    if (kit.year !== year) files.clear();
    year = kit.year;
    const members = toKitFiles(kit, artworks);
    const toPosition = countMessages(members.map(({ artwork }) => artwork));
    const contents: [string, KitFile][] = [];
    for (const { artwork, file } of members) {
      const place = { job: artwork.job, file, scope: kit.scope, position: toPosition(artwork) };
      contents.push([toEntryName(place), await readOnce(file.path, file.type)]);
    }
    const overview = await parts.renderOverview(kit, [...new Set(members.map(({ artwork }) => artwork))]);
    const whole: [string, KitFile][] = [
      ...kit.texts.map(({ name, text }): [string, KitFile] => [
        name,
        toKitFile('txt', sumFile(Buffer.from(text))),
      ]),
      ['Tong quan.pdf', toKitFile('pdf', overview)],
      ...contents,
    ];
    const sums = whole.map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join('');
    const entries = [...whole, ['SHA256SUMS', toKitFile('txt', sumFile(Buffer.from(sums)))] as const];
    return writeZip(
      entries.map(([name, { packed }]) => ({ name, packed })),
      kit.day,
    );
  };
}

const toKitFile = (type: string, { bytes, sha256 }: SummedFile): KitFile => ({
  packed: packFile(type, bytes),
  sha256,
});

/** Gives a message's 1-based place among those of its kind. */
function countMessages(artworks: readonly Artwork[]): (artwork: Artwork) => number {
  const byKind = Map.groupBy(toArtworkCards(artworks), ({ message }) => message.kind);
  return ({ job }) =>
    (byKind.get(job.message.kind)?.findIndex(({ message }) => message.slug === job.message.slug) ?? 0) + 1;
}
