import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FileDays } from './page-sources.ts';

const run = promisify(execFile);

/**
 * When each file of `content/` last changed, by the project's history. Empty without Git, outside of a
 * repository, and in a shallow copy, whose single commit would date every file alike.
 */
export async function readContentDays(root: string): Promise<FileDays> {
  const git = async (...command: string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', root, '-c', 'core.quotePath=false', ...command], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  };
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    return toFileDays(await git('log', '--format=%x00%cs', '--name-only', '--relative', '--', 'content'));
  } catch {
    return new Map();
  }
}

/** @param log commits, the newest first: a zero byte, the day, then the names of the files that it changed. */
export function toFileDays(log: string): FileDays {
  const days = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) if (!days.has(file)) days.set(file, day);
  }
  return days;
}
