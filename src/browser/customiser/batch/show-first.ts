import type { BatchItem } from '../drawing-protocol.ts';
import { type Drawer, DrawingProblemError } from '../start-drawer.ts';
import { toProblemWords } from '../to-problem-words.ts';

/** Enough to see a wrong column. */
export const shownFirst = 3;

/** Draws the first units' pictures, each in the first of the formats. */
export async function showFirst(
  place: HTMLElement,
  items: Iterable<BatchItem>,
  drawer: Drawer,
): Promise<void> {
  const planned = [...items];
  const wanted = planned.filter(({ job }) => job.format === planned[0]?.job.format).slice(0, shownFirst);
  const parts = await Promise.all(wanted.map((item) => toPart(item, drawer)));
  for (const image of place.querySelectorAll('img')) URL.revokeObjectURL(image.src);
  place.replaceChildren(...parts);
}

async function toPart({ job, unit }: BatchItem, drawer: Drawer): Promise<HTMLLIElement> {
  const part = document.createElement('li');
  try {
    const { svg, canvas } = await drawer.draw(job);
    const image = document.createElement('img');
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    image.alt = '';
    image.width = canvas.width;
    image.height = canvas.height;
    part.append(image, unit);
  } catch (error) {
    if (!(error instanceof DrawingProblemError)) throw error;
    part.append(`${unit}: ${toProblemWords(error.problem)}`);
  }
  return part;
}
