import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const fixtures = join(import.meta.dirname, '../../../fixtures/content');

/** A root whose `content/` is the valid fixture with these cases laid over it; gone after the test. */
export async function layContent(...cases: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const name of ['valid', ...cases])
    await cp(join(fixtures, name), join(root, 'content'), { recursive: true });
  return root;
}
