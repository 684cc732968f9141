// It begins to arrive with this script, not with what uses it.
import '#artwork/layout-engine.ts';
import type { ArtworkAssets } from '#artwork/to-svg.ts';
import type { DrawingAnswer, DrawingRequest } from './drawing-protocol.ts';
import { fetchAssets } from './fetch-assets.ts';

/** The drawing code is large: what it draws with arrives beside it, not after it. */
const loading = import('./drawing-tasks.ts');
// Told by the first answer.
loading.catch(() => undefined);
let opened: Promise<ArtworkAssets> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<DrawingRequest>) => {
  if (data.task === 'open') {
    opened = fetchAssets(data.sources);
    opened.catch(() => undefined);
  }
  self.postMessage(await toAnswer(data));
});

async function toAnswer(request: DrawingRequest): Promise<DrawingAnswer> {
  const { id } = request;
  try {
    const tasks = await loading;
    if (request.task !== 'open') return await tasks.toAnswer(request, opened);
    await opened;
    return { id, outcome: 'done' };
  } catch (error) {
    return { id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
