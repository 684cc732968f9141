import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface MeasuredProcess {
  /** Waits for the next message. @throws Error when the process ends before it answers. */
  answer: () => Promise<unknown>;
  ask: (request: object) => Promise<unknown>;
  end: () => void;
}

/** Starts a script of the benchmark in a process of its own. */
export function startProcess(file: URL, argument: string): MeasuredProcess {
  const child: ChildProcess = fork(file, [argument]);
  const ended = new AbortController();
  child.once('exit', (code) => ended.abort(new Error(`${file.pathname} ended with ${code} unanswered`)));
  const answer = async () => {
    const [reply] = await once(child, 'message', { signal: ended.signal });
    return reply;
  };
  return {
    answer,
    ask(request) {
      child.send(request);
      return answer();
    },
    end: () => void child.kill(),
  };
}
