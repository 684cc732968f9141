import type { Artwork } from '#domain/artwork/artwork.ts';
import { type Cache, type PromptCache, type SummedFile, sumFile, toCacheKey } from './cache.ts';
import type { RenderedFile } from './rendered-file.ts';
import type { WriteNow } from './to-writer.ts';

/** The keys of an artwork's files, in their order, kept under what the artwork is and what draws it. */
const toRecord = (keys: readonly string[]): SummedFile => sumFile(Buffer.from(keys.join('\n')));
const toRecordKey = ({ job, files }: Artwork, drawing: string): string =>
  toCacheKey('artwork', 1, drawing, job, files);

/** Keeps where the files of an artwork are found. @param drawing digest of what drew it. */
export const rememberArtwork = (
  artwork: Artwork,
  drawing: string,
  keys: readonly string[],
  cache: Cache,
): Promise<void> => cache.write(toRecordKey(artwork, drawing), toRecord(keys));

/**
 * Writes the files of an artwork that was rendered before by the same drawing code.
 * @returns nothing, and writes nothing, unless each of them is there and undamaged.
 */
export function recallArtwork(
  artwork: Artwork,
  drawing: string,
  { cache, write }: { cache: Pick<PromptCache, 'readNow'>; write: WriteNow },
): RenderedFile[] | undefined {
  const record = cache.readNow(toRecordKey(artwork, drawing));
  if (!record) return undefined;
  const keys = Buffer.from(record.bytes).toString().split('\n');
  const made = keys.map((key) => cache.readNow(key));
  const files = artwork.files.flatMap(({ path }, at) => {
    const file = made[at];
    return file ? [{ path, file }] : [];
  });
  if (files.length < artwork.files.length) return undefined;
  for (const { path, file } of files) write(path, file.bytes);
  return files.map(({ path, file: { bytes, sha256 } }) => ({
    path,
    bytes: bytes.length,
    sha256,
    fromCache: true,
  }));
}
