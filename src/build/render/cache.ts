import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Encoded files by key. A damaged entry counts as absent. */
export interface Cache {
  read: (key: string) => Promise<Buffer | undefined>;
  write: (key: string, bytes: Uint8Array) => Promise<void>;
}

const digestLength = 32;
const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Each entry begins with the SHA-256 of the rest, so a half-written or damaged file is never used. */
export function createCache(folder: string): Cache {
  const at = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    async read(key) {
      const entry = await readFile(at(key)).catch(absent);
      if (!entry || entry.length <= digestLength) return undefined;
      const bytes = entry.subarray(digestLength);
      return digest(bytes).equals(entry.subarray(0, digestLength)) ? bytes : undefined;
    },
    async write(key, bytes) {
      await writeWhole(at(key), Buffer.concat([digest(bytes), bytes]));
    },
  };
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

/** Writes under a temporary name first, so that no reader ever sees half a file. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Threads share a process id, so only chance keeps their names apart.
  const temporary = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
