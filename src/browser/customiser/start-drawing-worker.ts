/** Starts a worker that draws. A module of its own: it begins while the code that asks it still loads. */
export const startDrawingWorker = (): Worker =>
  new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
