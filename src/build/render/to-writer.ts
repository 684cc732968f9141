import { join } from 'node:path';
import { writeWhole } from '#content/editing/write-whole.ts';

/** Writes below the output folder. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/** Writes nothing where there is no folder. */
export const toWriter =
  (outFolder: string | undefined): WriteFile =>
  async (path, bytes) => {
    if (outFolder) await writeWhole(join(outFolder, path), bytes);
  };
