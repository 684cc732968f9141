import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#content/editing/write-whole.ts';

/** A file's bytes with their SHA-256 in hex, which is computed once. */
export interface SummedFile {
  bytes: Uint8Array;
  sha256: string;
}

export const sumFile = (bytes: Uint8Array): SummedFile => ({
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Encoded files by key. A damaged entry counts as absent. */
export interface Cache {
  read: (key: string) => Promise<SummedFile | undefined>;
  write: (key: string, file: SummedFile) => Promise<void>;
}

/** Of thousands of small files a promise costs more than the reading. */
export interface PromptCache extends Cache {
  readNow: (key: string) => SummedFile | undefined;
}

const digestLength = 32;

/** Each entry begins with the SHA-256 of the rest, so a half-written or damaged file is never used. */
export function createCache(folder: string): PromptCache {
  const at = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    async read(key) {
      return toWholeFile(await readFile(at(key)).catch(absent));
    },
    readNow(key) {
      try {
        return toWholeFile(readFileSync(at(key)));
      } catch (error) {
        return absent(error as NodeJS.ErrnoException);
      }
    },
    async write(key, { bytes, sha256 }) {
      await writeWhole(at(key), Buffer.concat([Buffer.from(sha256, 'hex'), bytes]));
    },
  };
}

function toWholeFile(entry: Buffer | undefined): SummedFile | undefined {
  if (!entry || entry.length <= digestLength) return undefined;
  const file = sumFile(entry.subarray(digestLength));
  return file.sha256 === entry.toString('hex', 0, digestLength) ? file : undefined;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

/**
 * Key of an encoded file: everything that its bytes depend on, the version of what encodes it included.
 * @param parts text as it is, data as its JSON.
 */
export function toCacheKey(type: string, version: number, ...parts: (string | object)[]): string {
  const hash = createHash('sha256').update(`${type}\n${version}\n`);
  for (const part of parts) hash.update(typeof part === 'string' ? part : JSON.stringify(part)).update('\0');
  return hash.digest('hex');
}
