/** A ZIP while it is made. */
export type GrowingZip = ReadableStream<Uint8Array>;

/** Keeps the ZIP as the browser keeps a download: in memory, or on disk where it is large. */
export const keepZip = (zip: GrowingZip): Promise<Blob> =>
  new Response(zip, { headers: { 'content-type': 'application/zip' } }).blob();

/**
 * Writes the ZIP into a file as it grows, no faster than the disk takes it. The browser writes beside
 * the file and puts the whole in place at the end: what is stopped leaves nothing half.
 * @throws what stopped it: the signal's reason, or the disk's own.
 */
export async function writeZip(
  zip: GrowingZip,
  place: FileSystemFileHandle,
  signal: AbortSignal,
): Promise<undefined> {
  await zip.pipeTo(await place.createWritable(), { signal });
  return undefined;
}
