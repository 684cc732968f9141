import type { Artwork } from '#domain/artwork/artwork.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { type Cache, type SummedFile, sumFile } from '../cache.ts';
import { type ToSum, toKitContents, toSumLine } from './kit-contents.ts';
import { writeZip } from './write-zip.ts';

/** What a kit needs from outside; tests pass fakes. */
export interface KitParts {
  /** Reads a published file by its path below the site's root. */
  read: (path: string) => Promise<Uint8Array>;
  toSum: ToSum;
  /** Makes the contact sheet of the artworks that the kit holds. */
  renderOverview: (kit: Kit, artworks: readonly Artwork[]) => Promise<SummedFile>;
  cache: Cache;
}

/** Makes kits one after the other, holding the files of no more than one campaign. */
export function createKitBuilder(artworks: readonly Artwork[], parts: KitParts) {
  let year: Kit['year'] = 0;
  const files = new Map<string, Uint8Array>();
  const readOnce = async (path: string): Promise<Uint8Array> => {
    const bytes = files.get(path) ?? (await parts.read(path));
    files.set(path, bytes);
    return bytes;
  };
  /** @returns the ZIP, whose bytes are the same for the same manifest and files. */
  return async function buildKit(kit: Kit): Promise<SummedFile> {
    if (kit.year !== year) files.clear();
    year = kit.year;
    const contents = toKitContents(kit, artworks, parts.toSum);
    const known = await parts.cache.read(contents.key);
    if (known) return known;
    const overview = await parts.renderOverview(kit, contents.artworks);
    const made = [...contents.texts, { name: 'Tong quan.pdf', ...overview }];
    const entries = made.map(({ name, bytes }) => ({ name, bytes }));
    for (const { name, path } of contents.published) entries.push({ name, bytes: await readOnce(path) });
    const sums = [...made, ...contents.published].map(toSumLine).join('');
    const packed = sumFile(writeZip([...entries, { name: 'SHA256SUMS', bytes: Buffer.from(sums) }], kit.day));
    await parts.cache.write(contents.key, packed);
    return packed;
  };
}
