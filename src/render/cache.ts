import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Encoded files by key. A damaged entry counts as absent. */
export interface Cache {
  read: (key: string) => Promise<Buffer | undefined>;
  write: (key: string, bytes: Buffer) => Promise<void>;
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

/** Key of an encoded file: everything that its bytes depend on. */
export function toCacheKey(svg: string, type: string, version: number): string {
  return createHash('sha256').update(`${type}\n${version}\n`).update(svg).digest('hex');
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
