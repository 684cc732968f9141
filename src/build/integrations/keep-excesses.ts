import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '#content/editing/write-whole.ts';
import { type Excesses, listExcesses, recallExcesses } from '#content/folder/artwork-context.ts';
import { digestDrawing, readDrawingSources } from '../render/digest-drawing.ts';

/** What a file of kept lengths holds: of another drawing code it says nothing. */
interface KeptExcesses {
  drawing: string;
  excesses: Excesses;
}

const project = fileURLToPath(new URL('../../..', import.meta.url));
const entries = ['src/content/folder/artwork-context.ts'];

/** Beside Astro's own cache: what sets up the project anew empties both. */
export const excessesFile = join(project, 'node_modules/.astro/text-excesses.json');

/** Texts of this many campaigns are kept; beyond, those of contents long gone are let go. */
const mostKept = 100_000;

/**
 * Checks with the lengths of texts that an earlier run has measured by the same drawing code, and keeps what it
 * measures itself: nothing is laid out but what changed. A file that is damaged counts as none.
 * @param check what asks `artworkContext`
 */
export async function withKeptExcesses<Result>(
  check: () => Promise<Result>,
  file = excessesFile,
): Promise<Result> {
  const [drawing, kept] = await Promise.all([digest(), readKept(file)]);
  const known = kept?.drawing === drawing ? kept.excesses : {};
  recallExcesses(known);
  const result = await check();
  const excesses = listExcesses();
  const count = Object.keys(excesses).length;
  if (count > Object.keys(known).length) {
    await writeWhole(file, JSON.stringify({ drawing, excesses: count > mostKept ? {} : excesses })).catch(
      ignoreReadOnly,
    );
  }
  return result;
}

const digest = async (): Promise<string> => digestDrawing(await readDrawingSources({ project, entries }));

async function readKept(file: string): Promise<KeptExcesses | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isWhole(kept) ? kept : undefined;
  } catch (error) {
    // Not there yet, or written by a machine that was switched off.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isWhole(kept: unknown): kept is KeptExcesses {
  const { drawing, excesses } = (kept ?? {}) as Partial<KeptExcesses>;
  return (
    typeof drawing === 'string' &&
    typeof excesses === 'object' &&
    Object.values(excesses ?? { none: '' }).every(Number.isInteger)
  );
}

/** Where nothing can be kept, the next run measures again. */
function ignoreReadOnly(error: NodeJS.ErrnoException): void {
  if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC'].includes(error.code ?? '')) throw error;
}
