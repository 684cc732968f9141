import { createCache, sumFile, toCacheKey } from '../render/cache.ts';
import type { MadeFilesPlace, Maker } from './makers.ts';

/** Set in what a build bundles; development and tests make everything anew. */
declare const MADE_FILES: MadeFilesPlace | undefined;

/**
 * A file that an earlier build made of the same by the same code, else made now and kept.
 * @param input all that the file is made of, as data: functions in it say nothing
 */
export async function keepMadeFile(
  maker: Maker,
  input: readonly unknown[],
  make: () => string | Uint8Array | Promise<string | Uint8Array>,
  place = typeof MADE_FILES === 'undefined' ? undefined : MADE_FILES,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!place) return toBytes(await make());
  const cache = createCache(place.folder);
  const key = toCacheKey(maker, 1, place.making, input);
  const known = await cache.read(key);
  if (known) return toBytes(known.bytes);
  const made = toBytes(await make());
  await cache.write(key, sumFile(made));
  return made;
}

/** As the body of an answer takes it. */
const toBytes = (made: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof made === 'string' ? new TextEncoder().encode(made) : (made as Uint8Array<ArrayBuffer>);
