import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { studioWords } from '#i18n/vi/studio.ts';
import type { DrawingProblem } from './drawing-protocol.ts';
import type { Preview } from './show-preview.ts';
import { type Drawer, DrawingProblemError } from './start-drawer.ts';
import type { Advice } from './to-problem-item.ts';
import { toProblemWords } from './to-problem-words.ts';

/** Asks for a new picture; what else the visitor should know stays beside it. */
export type Redraw = (job: ArtworkJob, advice: readonly Advice[]) => void;

const failed: Advice = { words: studioWords.notDrawn };

/**
 * Draws the newest wish as soon as the worker is free and skips those between, so that the preview
 * keeps up with typing on a slow machine as on a fast one.
 * @param mark is told what the visitor can mend, nothing once it is mended; and the job when no other waits.
 */
export function createRedraw(
  drawer: Drawer,
  preview: Preview,
  mark: (problem: DrawingProblem | undefined, job: ArtworkJob | undefined) => void,
): Redraw {
  let wish: { job: ArtworkJob; advice: readonly Advice[] } | undefined;
  let drawing = false;
  const drawWishes = async () => {
    drawing = true;
    while (wish) {
      const { job, advice } = wish;
      wish = undefined;
      try {
        const picture = await drawer.draw(job);
        preview.show(job, picture);
        mark(undefined, wish ? undefined : job);
      } catch (cause) {
        const isProblem = cause instanceof DrawingProblemError;
        if (!isProblem) console.error(new Error(`Cannot draw ${job.name}`, { cause }));
        mark(isProblem ? cause.problem : undefined, wish ? undefined : job);
        preview.markOld();
        preview.advise([...advice, isProblem ? { words: toProblemWords(cause.problem) } : failed]);
      }
    }
    drawing = false;
  };
  return (job, advice) => {
    wish = { job, advice };
    if (!drawing) drawWishes();
  };
}
