import type { CountingAnswer, CountingRequest } from './counting-protocol.ts';
import { readFiles } from './read-files.ts';

const post = (answer: CountingAnswer): void => self.postMessage(answer);

const gathered: File[] = [];

self.addEventListener('message', async ({ data }: MessageEvent<CountingRequest>) => {
  const { id, files, all: expected, ...order } = data;
  gathered.push(...files);
  if (gathered.length < expected) return;
  try {
    const read = await readFiles(gathered, order, (done, all) =>
      post({ id, outcome: 'under-way', done, all }),
    );
    post({ id, outcome: 'read', ...read });
  } catch (error) {
    post({ id, outcome: 'failed', reason: String(error) });
  }
});
