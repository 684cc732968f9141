import { join } from 'node:path';
import { writeWhole } from '#content/editing/write-whole.ts';

/** Writes below the output folder; nothing where there is none. */
export const toWriter =
  (outFolder: string | undefined) =>
  async (path: string, bytes: Uint8Array): Promise<void> => {
    if (outFolder) await writeWhole(join(outFolder, path), bytes);
  };
