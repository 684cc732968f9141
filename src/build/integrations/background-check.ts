import { Worker } from 'node:worker_threads';
import type { Issue } from '#content/checks/issue.ts';
import type { CheckAnswer } from './check-worker.ts';

/** Checks the content in a thread of its own, so that the pages are answered meanwhile. */
export interface BackgroundCheck {
  /** Asks for a check of what now lies on disk; asked again while one runs, it runs once more. */
  request: () => void;
  /** The latest result; undefined before the first. */
  issues: () => Issue[] | undefined;
  close: () => Promise<void>;
}

interface Listener {
  /** Called after each check. */
  onIssues: (issues: Issue[]) => void;
  /** The content could not be read, or the thread has died. */
  onFailure: (reason: string) => void;
}

/** Editors save in several steps, and a checkout touches many files at once. */
const settleMs = 60;

/** @param root folder that holds `content/`. */
export function createBackgroundCheck(root: string, { onIssues, onFailure }: Listener): BackgroundCheck {
  let latest: Issue[] | undefined;
  let running = false;
  let stale = false;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker | undefined;

  function openWorker(): Worker {
    const opened = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
    opened.on('message', (answer: CheckAnswer) => {
      running = false;
      if (stale) return start();
      if (!answer.issues) return onFailure(answer.failure);
      latest = answer.issues;
      onIssues(latest);
    });
    opened.on('error', (error) => onFailure((error as Error).message));
    opened.unref();
    return opened;
  }

  function start(): void {
    stale = running;
    if (running) return;
    running = true;
    worker ??= openWorker();
    worker.postMessage('check');
  }

  return {
    request: () => {
      clearTimeout(timer);
      timer = setTimeout(start, settleMs);
    },
    issues: () => latest,
    close: async () => {
      clearTimeout(timer);
      await worker?.terminate();
    },
  };
}
