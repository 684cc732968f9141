import type { CountingAnswer, CountingRequest, ReadFiles } from './counting-protocol.ts';

/** A browser takes up to 2 ms to hand one file over: two thousand at once would hold the page up for seconds. */
const parcel = 25;

let asked = 0;
let running: Worker | undefined;

/**
 * Has files read elsewhere, so that the page never stands still; a later question ends the one before.
 * @throws Error where the worker fails
 */
export function askWorker(
  request: Omit<CountingRequest, 'id' | 'all'>,
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
    handOver(worker, { ...request, id, all: request.files.length }).catch(reject);
  });
}

async function handOver(worker: Worker, request: CountingRequest): Promise<void> {
  for (let at = 0; at < request.all && running === worker; at += parcel) {
    worker.postMessage({ ...request, files: request.files.slice(at, at + parcel) } satisfies CountingRequest);
    // Whatever else the page has to do comes between.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
