import type { ArtworkJob } from '#domain/artwork.ts';
import type {
  AssetSources,
  DrawingAnswer,
  DrawingProblem,
  DrawingRequest,
  DrawnPicture,
  MadeType,
} from './drawing-protocol.ts';

/** Draws somewhere else, so that the page never stands still. */
export interface Drawer {
  /** @throws DrawingProblemError when the visitor has something to mend. */
  draw: (job: ArtworkJob) => Promise<DrawnPicture>;
  make: (job: ArtworkJob, type: MadeType) => Promise<Blob>;
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

type Task<Request = DrawingRequest> = Request extends DrawingRequest ? Omit<Request, 'id'> : never;

/** Starts a worker, which loads the drawing code once. */
export function startDrawer(sources: AssetSources): Drawer {
  const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<DrawingAnswer>>();
  let asked = 0;
  const ask = (task: Task): Promise<DrawingAnswer> => {
    asked += 1;
    const answer = Promise.withResolvers<DrawingAnswer>();
    waiting.set(asked, answer);
    worker.postMessage({ ...task, id: asked });
    return answer.promise.then(orThrow);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<DrawingAnswer>) => {
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    const cause = new Error(`The drawing worker failed: ${event.message}`);
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  });
  const opened = ask({ task: 'open', sources });
  return {
    draw: async (job) => {
      await opened;
      const answer = await ask({ task: 'draw', job });
      if (answer.outcome !== 'drawn') throw new Error(`The worker answered ${answer.outcome} to draw`);
      return answer.picture;
    },
    make: async (job, type) => {
      await opened;
      const answer = await ask({ task: 'make', job, type });
      if (answer.outcome !== 'made') throw new Error(`The worker answered ${answer.outcome} to make`);
      return answer.file;
    },
    close: () => worker.terminate(),
  };
}

function orThrow(answer: DrawingAnswer): DrawingAnswer {
  if (answer.outcome === 'problem') throw new DrawingProblemError(answer.problem);
  if (answer.outcome === 'failed') throw new Error(answer.reason);
  return answer;
}
