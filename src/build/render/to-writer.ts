import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '#content/editing/write-whole.ts';

/** Writes below the output folder. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/** Writes below the output folder at once. */
export type WriteNow = (path: string, bytes: Uint8Array) => void;

/** Writes nothing where there is no folder. */
export const toWriter =
  (outFolder: string | undefined): WriteFile =>
  async (path, bytes) => {
    if (outFolder) await writeWhole(join(outFolder, path), bytes);
  };

/** Nobody reads the folder before all of it is written: a file needs no other name first. Writes nothing where there is none. */
export function toWriterNow(outFolder: string | undefined): WriteNow {
  const made = new Set<string>();
  return (path, bytes) => {
    if (!outFolder) return;
    const file = join(outFolder, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, bytes);
  };
}
