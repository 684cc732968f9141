import { toCanvas } from '#artwork/canvas.ts';
import { type ArtworkAssets, toSvg } from '#artwork/to-svg.ts';
import { toFormat } from '#domain/format.ts';
import type { DrawingAnswer, DrawingRequest } from './drawing-protocol.ts';
import { fetchAssets } from './fetch-assets.ts';
import { demandLetters, toProblem } from './find-problem.ts';
import { makeFile } from './make-file.ts';
import { toProblemWords } from './to-problem-words.ts';

let opened: Promise<ArtworkAssets> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<DrawingRequest>) => {
  self.postMessage(await toAnswer(data));
});

async function toAnswer(request: DrawingRequest): Promise<DrawingAnswer> {
  const { id } = request;
  try {
    return await answer(request);
  } catch (error) {
    const problem = toProblem(error);
    if (problem) return { id, outcome: 'problem', problem };
    return { id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function answer(request: DrawingRequest): Promise<DrawingAnswer> {
  const { id } = request;
  if (request.task === 'open') {
    opened = fetchAssets(request.sources);
    await opened;
    return { id, outcome: 'done' };
  }
  if (!opened) throw new Error('The worker was asked to draw before it was opened');
  const assets = await opened;
  if (request.task === 'zip') {
    const { zipBatch } = await import('./batch/zip-batch.ts');
    const zipped = await zipBatch(request.items, {
      make({ job, type }) {
        demandLetters(job);
        return makeFile(job, type, assets);
      },
      toReason: toReason,
      report: (done) => self.postMessage({ id, outcome: 'zipping', done } satisfies DrawingAnswer),
    });
    return { id, outcome: 'zipped', ...zipped };
  }
  const { job } = request;
  demandLetters(job);
  if (request.task === 'make') {
    return { id, outcome: 'made', file: await makeFile(job, request.type, assets) };
  }
  return {
    id,
    outcome: 'drawn',
    picture: { svg: await toSvg(job, assets), canvas: toCanvas(toFormat(job.format)) },
  };
}

function toReason(error: unknown): string {
  const problem = toProblem(error);
  return problem ? toProblemWords(problem) : String(error);
}
