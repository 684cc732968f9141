import { type ArtworkAssets, drawArtwork } from '#artwork/to-svg.ts';
import { type GrowingZip, keepZip, writeZip } from './batch/put-zip.ts';
import type { DrawingAnswer, DrawingRequest, ZippedBatch } from './drawing-protocol.ts';
import { demandLetters, toProblem } from './find-problem.ts';
import { makeFile } from './make-file.ts';
import { toProblemWords } from './to-problem-words.ts';

/** The ZIP that is being made, and its end. */
let zipping: { stop: AbortController; ended: Promise<unknown> } | undefined;

/** What is asked of the worker once it is opened. */
export type DrawingTask = Exclude<DrawingRequest, { task: 'open' }>;

/** Draws, and makes files; what goes wrong is an answer too. @param opened what it draws with */
export async function toAnswer(
  request: DrawingTask,
  opened: Promise<ArtworkAssets> | undefined,
): Promise<DrawingAnswer> {
  const { id } = request;
  try {
    return await answer(request, opened);
  } catch (error) {
    const problem = toProblem(error);
    if (problem) return { id, outcome: 'problem', problem };
    return { id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function answer(
  request: DrawingTask,
  opened: Promise<ArtworkAssets> | undefined,
): Promise<DrawingAnswer> {
  const { id } = request;
  if (request.task === 'stop') {
    zipping?.stop.abort();
    await zipping?.ended.catch(() => undefined);
    return { id, outcome: 'done' };
  }
  if (!opened) throw new Error('The worker was asked to draw before it was opened');
  const assets = await opened;
  if (request.task === 'zip') {
    const stop = new AbortController();
    const ended = zip(request, assets, stop.signal);
    zipping = { stop, ended };
    return { id, outcome: 'zipped', ...(await ended) };
  }
  if (request.task === 'card') {
    const { drawPerson } = await import('./people/make-people.ts');
    return { id, outcome: 'card', picture: await drawPerson(request.item, request.content, assets) };
  }
  const { job } = request;
  await demandLetters(job);
  if (request.task === 'make') {
    return { id, outcome: 'made', file: await makeFile(job, request, assets) };
  }
  if (request.task === 'slide') {
    const { makeSlide } = await import('./slide/make-slide.ts');
    return { id, outcome: 'made', file: await makeSlide(job, assets) };
  }
  if (request.task === 'motion') {
    const { makeMotion } = await import('./motion/make-motion.ts');
    return { id, outcome: 'made', file: await makeMotion(job, assets) };
  }
  if (request.task === 'proof') {
    const { makeProof } = await import('./make-proof.ts');
    return { id, outcome: 'made', file: await makeProof(job, request.day, assets) };
  }
  const { svgs, pages, canvas } = await drawArtwork(job, assets);
  const holes = pages[0].items.flatMap((item) =>
    item.kind === 'image' && item.href === '' && item.clip?.kind === 'rect' ? [item.clip] : [],
  );
  return { id, outcome: 'drawn', picture: { svg: svgs[0], canvas, holes } };
}

async function zip(
  { id, plan, place }: DrawingRequest & { task: 'zip' },
  assets: ArtworkAssets,
  signal: AbortSignal,
): Promise<ZippedBatch> {
  const report = (done: number) => self.postMessage({ id, outcome: 'zipping', done } satisfies DrawingAnswer);
  const put = (growing: GrowingZip): Promise<Blob | undefined> =>
    place === 'downloads' ? keepZip(growing) : writeZip(growing, place, signal);
  if ('product' in plan) {
    const { bindPeople, zipPeople } = await import('./people/make-people.ts');
    const parts = { assets, toReason, report };
    return plan.as === 'one-pdf' ? bindPeople(plan, parts) : zipPeople(plan, { ...parts, put });
  }
  const [{ planBatch }, { zipBatch }, { fillPhoto }] = await Promise.all([
    import('./batch/plan-batch.ts'),
    import('./batch/zip-batch.ts'),
    import('./batch/fill-photo.ts'),
  ]);
  const { kept, failures } = await zipBatch('rows' in plan ? planBatch(plan) : plan, {
    async make(item) {
      await demandLetters(item.job);
      return makeFile(await fillPhoto(item), { type: item.type }, assets);
    },
    toReason,
    report,
    put,
  });
  return kept ? { file: kept, failures } : { failures };
}

function toReason(error: unknown): string {
  const problem = toProblem(error);
  return problem ? toProblemWords(problem) : String(error);
}
