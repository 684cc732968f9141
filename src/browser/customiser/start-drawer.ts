import { reportLostPart } from '#browser/renewal/lost-parts.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { DesignContent } from '#domain/artwork/design.ts';
import type { ZipPlace } from './batch/zip-place.ts';
import type {
  AssetSources,
  DrawingAnswer,
  DrawingProblem,
  DrawingRequest,
  DrawnCard,
  DrawnPicture,
  WantedFile,
  ZipPlan,
  ZippedBatch,
} from './drawing-protocol.ts';
import type { PersonItem } from './people/plan-people.ts';
import { type DrawingWorker, startDrawingWorker } from './start-drawing-worker.ts';

/** Draws somewhere else, so that the page never stands still. */
export interface Drawer {
  /** @throws DrawingProblemError when the visitor has something to mend. */
  draw: (job: ArtworkJob) => Promise<DrawnPicture>;
  /** @throws DrawingProblemError as `draw` does. */
  card: (item: PersonItem & { kind: 'card' }, content: DesignContent) => Promise<DrawnCard>;
  make: (job: ArtworkJob, wanted: WantedFile) => Promise<Blob>;
  /** The sheet on which a print is approved. @param day ISO, on which it is made */
  proof: (job: ArtworkJob, day: string) => Promise<Blob>;
  /** A PowerPoint file of one slide, its words as text. */
  slide: (job: ArtworkJob) => Promise<Blob>;
  /** A round of its parts: an MP4, or a GIF where the browser encodes no film. */
  motion: (job: ArtworkJob) => Promise<Blob>;
  /** @param report takes how many of the plan's files are done. */
  zip: (plan: ZipPlan, place: ZipPlace, report: (done: number) => void) => Promise<ZippedBatch>;
  /** Ends a ZIP that is under way; then its file is left as it was. */
  stop: () => Promise<void>;
  /** Ends everything that is under way, without an answer. */
  close: () => void;
}

export class DrawingProblemError extends Error {
  readonly problem: DrawingProblem;
  constructor(problem: DrawingProblem) {
    super(`The words cannot be drawn: ${problem.kind}`);
    this.name = 'DrawingProblemError';
    this.problem = problem;
  }
}

const ignore = (): void => undefined;

type Task<Request = DrawingRequest> = Request extends DrawingRequest ? Omit<Request, 'id'> : never;

/** @param begun a worker, which loads the drawing code once, perhaps before it is known what it draws with */
export function startDrawer(
  sources: AssetSources,
  { worker, lost }: DrawingWorker = startDrawingWorker(),
): Drawer {
  const waiting = new Map<number, PromiseWithResolvers<DrawingAnswer> & { report: (done: number) => void }>();
  let asked = 0;
  let failure: Error | undefined;
  const fail = (cause: Error): void => {
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  const ask = async (task: Task, report: (done: number) => void = ignore): Promise<DrawingAnswer> => {
    if (failure) throw failure;
    asked += 1;
    const answer = Promise.withResolvers<DrawingAnswer>();
    waiting.set(asked, { ...answer, report });
    worker.postMessage({ ...task, id: asked });
    return orThrow(await answer.promise);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<DrawingAnswer>) => {
    if (data.outcome === 'zipping') return waiting.get(data.id)?.report(data.done);
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    if (message) fail(new Error(`The drawing worker failed: ${message}`));
  });
  lost.then(() => {
    reportLostPart('importing a module script failed');
    failure = new Error('The script of the drawing worker cannot be had');
    fail(failure);
  });
  // The worker itself waits with what is asked of it; what goes wrong is told by every answer.
  ask({ task: 'open', sources }).catch(ignore);
  const askForFile = async (task: Task): Promise<Blob> => {
    const answer = await ask(task);
    if (answer.outcome !== 'made') throw new Error(`The worker answered ${answer.outcome} to ${task.task}`);
    return answer.file;
  };
  return {
    draw: async (job) => {
      const answer = await ask({ task: 'draw', job });
      if (answer.outcome !== 'drawn') throw new Error(`The worker answered ${answer.outcome} to draw`);
      return answer.picture;
    },
    card: async (item, content) => {
      const answer = await ask({ task: 'card', item, content });
      if (answer.outcome !== 'card') throw new Error(`The worker answered ${answer.outcome} to card`);
      return answer.picture;
    },
    make: (job, wanted) => askForFile({ task: 'make', job, ...wanted }),
    proof: (job, day) => askForFile({ task: 'proof', job, day }),
    slide: (job) => askForFile({ task: 'slide', job }),
    motion: (job) => askForFile({ task: 'motion', job }),
    zip: async (plan, place, report) => {
      const answer = await ask({ task: 'zip', plan, place }, report);
      if (answer.outcome !== 'zipped') throw new Error(`The worker answered ${answer.outcome} to zip`);
      return answer;
    },
    stop: async () => {
      await ask({ task: 'stop' });
    },
    close: () => worker.terminate(),
  };
}

function orThrow(answer: DrawingAnswer): DrawingAnswer {
  if (answer.outcome === 'problem') throw new DrawingProblemError(answer.problem);
  if (answer.outcome === 'failed') {
    reportLostPart(answer.reason);
    throw new Error(answer.reason);
  }
  return answer;
}
