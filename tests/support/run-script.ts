import { join } from 'node:path';
import { Readable } from 'node:stream';

const scripts = join(import.meta.dirname, '../../scripts');

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
  /** Both streams in the order of their words. */
  output: string;
}

let runs = 0;

/**
 * Runs a command of `scripts/` as an editor does, without a terminal; in this process, which has loaded what the
 * command needs: a process of its own takes a second for that.
 */
export async function runScript(name: string, args: readonly string[], input = ''): Promise<Run> {
  const { argv, exitCode, stdin } = process;
  const run: Run = { code: 0, stdout: '', stderr: '', output: '' };
  const giveBack = (['stdout', 'stderr'] as const).map((stream) => catchWords(stream, run));
  process.argv = [process.execPath, join(scripts, name), ...args];
  process.exitCode = undefined;
  setStdin(Readable.from([Buffer.from(input)]));
  runs += 1;
  try {
    await import(`${join(scripts, name)}?run=${runs}`);
    return { ...run, code: Number(process.exitCode ?? 0) };
  } finally {
    for (const give of giveBack) give();
    setStdin(stdin);
    Object.assign(process, { argv, exitCode });
  }
}

const setStdin = (value: unknown): void =>
  void Object.defineProperty(process, 'stdin', { value, configurable: true, enumerable: true });

/** @returns what gives the stream back. */
function catchWords(stream: 'stdout' | 'stderr', run: Run): () => void {
  const { write } = process[stream];
  process[stream].write = (words: string | Uint8Array): boolean => {
    const text = String(words);
    run[stream] += text;
    run.output += text;
    return true;
  };
  return () => {
    process[stream].write = write;
  };
}
