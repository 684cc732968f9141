import { zipSync } from 'fflate';
import { type FileType, fileTypes } from '#domain/artwork/file-type.ts';

export interface ZipEntry {
  /** ASCII, with forward slashes. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Writes a ZIP whose bytes depend on its entries and the day alone: the order is the caller's, and every
 * entry has the day's midnight. Sizes stand before the contents, as old unzippers want it, so it is not streamed.
 * @param day ISO day, from 1980 on.
 * @throws Error when a name is not ASCII.
 */
export function writeZip(entries: readonly ZipEntry[], day: string): Uint8Array {
  const foreign = entries.find(({ name }) => !/^[ -~]+$/.test(name));
  if (foreign) throw new Error(`The name "${foreign.name}" is not ASCII`);
  // A ZIP has no time zone: it says what the clock on the wall says.
  const mtime = new Date(`${day}T00:00`);
  return zipSync(
    Object.fromEntries(entries.map(({ name, bytes }) => [name, [bytes, { level: isStored(name) ? 0 : 6 }]])),
    { mtime },
  );
}

/** What is no artwork is text, which is always worth packing. */
function isStored(name: string): boolean {
  const type = name.slice(name.lastIndexOf('.') + 1);
  return type in fileTypes && fileTypes[type as FileType].stored;
}
