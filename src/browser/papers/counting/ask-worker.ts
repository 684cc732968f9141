import type { CountingAnswer, CountingRequest, ReadFiles } from './counting-protocol.ts';

let asked = 0;
let running: Worker | undefined;

/**
 * Has files read elsewhere, so that the page never stands still; a later question ends the one before.
 * @throws Error where the worker fails
 */
export function askWorker(
  request: Omit<CountingRequest, 'id'>,
  progress: (done: number, all: number) => void,
): Promise<ReadFiles> {
  running?.terminate();
  asked += 1;
  const id = asked;
  const worker = new Worker(new URL('./counting-worker.ts', import.meta.url), { type: 'module' });
  running = worker;
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CountingAnswer>) => {
      if (data.id !== id) return;
      if (data.outcome === 'under-way') return progress(data.done, data.all);
      worker.terminate();
      if (data.outcome === 'read') resolve({ returned: data.returned, refused: data.refused });
      else reject(new Error(`The returned sheets could not be read: ${data.reason}`));
    });
    worker.addEventListener('error', () => reject(new Error('The worker that reads sheets ended')));
    worker.postMessage({ ...request, id } satisfies CountingRequest);
  });
}
