import { DrawingProblemError } from '../start-drawer.ts';
import { toProblemWords } from '../to-problem-words.ts';
import type { FirstItem } from './first-items.ts';

/** Draws the first rows' pictures. */
export async function showFirst(place: HTMLElement, items: readonly FirstItem[]): Promise<void> {
  const parts = await Promise.all(items.map(toPart));
  for (const image of place.querySelectorAll('img')) URL.revokeObjectURL(image.src);
  place.replaceChildren(...parts);
}

async function toPart({ unit, draw }: FirstItem): Promise<HTMLLIElement> {
  const part = document.createElement('li');
  try {
    const { svg, canvas } = await draw();
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
