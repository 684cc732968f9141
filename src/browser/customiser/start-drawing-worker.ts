export interface DrawingWorker {
  worker: Worker;
  /** Settles when the worker's script cannot be had, which may be before anybody listens to the worker. */
  lost: Promise<void>;
}

/** Starts a worker that draws. A module of its own: it begins while the code that asks it still loads. */
export function startDrawingWorker(): DrawingWorker {
  const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
  const lost = new Promise<void>((resolve) => {
    // A script that is not there says nothing; one that fails says how.
    worker.addEventListener('error', ({ message }) => {
      if (!message) resolve();
    });
  });
  return { worker, lost };
}
