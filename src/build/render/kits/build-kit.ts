import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { type Kit, toKitFiles } from '#domain/artwork/kit.ts';
import { type Cache, type SummedFile, sumFile, toCacheKey } from '../cache.ts';
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
  cache: Cache;
}

/** Raise it when the same files are packed into other bytes. */
const version = 1;

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
    const members = toKitFiles(kit, artworks);
    const toPosition = countMessages(members.map(({ artwork }) => artwork));
    const contents = members.map(({ artwork, file }): Member => {
      const place = { job: artwork.job, file, scope: kit.scope, position: toPosition(artwork) };
      return {
        name: toEntryName(place),
        sha256: parts.toSum(file.path),
        read: () => readOnce(file.path),
      };
    });
    const overview = await parts.renderOverview(kit, [...new Set(members.map(({ artwork }) => artwork))]);
    const whole = [
      ...kit.texts.map(({ name, text }) => toMember(name, sumFile(Buffer.from(text)))),
      toMember('Tong quan.pdf', overview),
      ...contents,
    ];
    const sums = whole.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    // The sums stand for the files: unless one of them changed, none has to be read and packed.
    const key = toCacheKey('kit', version, kit.day, sums);
    const known = await parts.cache.read(key);
    if (known) return known;
    const entries = [];
    for (const { name, read } of whole) entries.push({ name, bytes: await read() });
    entries.push({ name: 'SHA256SUMS', bytes: Buffer.from(sums) });
    const packed = sumFile(writeZip(entries, kit.day));
    await parts.cache.write(key, packed);
    return packed;
  };
}

/** A file that a kit holds. */
interface Member {
  name: string;
  sha256: string;
  read: () => Promise<Uint8Array>;
}

const toMember = (name: string, { bytes, sha256 }: SummedFile): Member => ({
  name,
  sha256,
  read: async () => bytes,
});

/** Gives a message's 1-based place among those of its kind. */
function countMessages(artworks: readonly Artwork[]): (artwork: Artwork) => number {
  const byKind = Map.groupBy(toArtworkCards(artworks), ({ message }) => message.kind);
  return ({ job }) =>
    (byKind.get(job.message.kind)?.findIndex(({ message }) => message.slug === job.message.slug) ?? 0) + 1;
}
