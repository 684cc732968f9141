import type { SheetsRequest } from './sheets-worker.ts';

/** Has the sheets written elsewhere, so that the page never stands still. @throws Error where the worker fails */
export async function makeSheets(request: SheetsRequest): Promise<Blob> {
  const worker = new Worker(new URL('./sheets-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data));
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(`No sheets were written: ${message}`)),
      );
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
