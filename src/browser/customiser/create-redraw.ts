import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { DrawingProblem, DrawnPicture } from './drawing-protocol.ts';
import { type Drawer, DrawingProblemError } from './start-drawer.ts';
import type { Advice } from './to-problem-item.ts';

/** Asks for a new picture; what else the visitor should know stays beside it. */
export type Redraw = (job: ArtworkJob, advice: readonly Advice[]) => void;

export interface Outcomes {
  /** @param isNewest whether no other picture was asked for meanwhile */
  drawn: (job: ArtworkJob, picture: DrawnPicture, advice: readonly Advice[], isNewest: boolean) => void;
  /** @param problem what the visitor can mend; nothing for a fault of ours */
  failed: (problem: DrawingProblem | undefined, advice: readonly Advice[], job: ArtworkJob) => void;
}

/**
 * Draws the newest wish as soon as the worker is free and skips those between, so that the preview
 * keeps up with typing on a slow machine as on a fast one.
 */
export function createRedraw(drawer: Drawer, { drawn, failed }: Outcomes): Redraw {
  let wish: { job: ArtworkJob; advice: readonly Advice[] } | undefined;
  let drawing = false;
  const drawWishes = async () => {
    drawing = true;
    while (wish) {
      const { job, advice } = wish;
      wish = undefined;
      try {
        const picture = await drawer.draw(job);
        drawn(job, picture, advice, wish === undefined);
      } catch (cause) {
        const isProblem = cause instanceof DrawingProblemError;
        if (!isProblem) console.error(new Error(`Cannot draw ${job.name}`, { cause }));
        failed(isProblem ? cause.problem : undefined, advice, job);
      }
    }
    drawing = false;
  };
  return (job, advice) => {
    wish = { job, advice };
    if (!drawing) drawWishes();
  };
}
