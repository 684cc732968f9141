import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../support/artwork-job.ts';

const run = promisify(execFile);

/** This Node, and others named by `OTHER_NODES`: paths of binaries, e.g. of Node 22 and 26. */
const others = (process.env.OTHER_NODES ?? '').split(delimiter).filter((path) => path !== '');

async function printDigests(node: string): Promise<Record<string, string>> {
  const { stdout } = await run(node, [join(projectRoot, 'tests/support/print-digests.ts')], {
    cwd: projectRoot,
  });
  return JSON.parse(stdout);
}

describe('the SVG, PNG and PDF of a job', () => {
  it('have the same bytes in every process and under every Node that is given', async () => {
    const expected = await printDigests(process.execPath);
    expect(Object.keys(expected)).toHaveLength(12);
    for (const node of [process.execPath, ...others]) {
      expect(await printDigests(node), `under ${node}`).toEqual(expected);
    }
  });
});
