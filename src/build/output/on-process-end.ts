import { constants } from 'node:os';

export interface ProcessEnd {
  /** Runs the work to its end even if the process is told to stop meanwhile; it stops afterwards. */
  finish: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Nothing is to be done any more when the process ends. */
  forget: () => void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Cleans up whenever the process ends without `forget`: when it is told to stop, and when it fails.
 * @param cleanUp does its work at once; nothing else runs any more.
 */
export function onProcessEnd(cleanUp: (code: number) => void): ProcessEnd {
  let isFinishing = false;
  let told: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    told = signal;
    // What a shell reports of a process that a signal ended.
    if (!isFinishing) process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  process.on('exit', cleanUp);
  return {
    finish: async (work) => {
      isFinishing = true;
      try {
        return await work();
      } finally {
        isFinishing = false;
        if (told) stop(told);
      }
    },
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
      process.off('exit', cleanUp);
    },
  };
}
