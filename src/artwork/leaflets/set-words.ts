import { toBaseline } from '../fit-text.ts';
import type { FontWeight } from '../font-table.ts';
import type { SceneItem } from '../scene.ts';
import { fillLines } from './fill-lines.ts';

/** Words of one size in a column; lengths are canvas units. */
export interface WordsStyle {
  x: number;
  /** Upper edge of the first line. */
  y: number;
  width: number;
  size: number;
  weight: FontWeight;
  fill: string;
}

/** What was set, and how far down it reaches. */
export interface Placed {
  items: SceneItem[];
  height: number;
}

/** Room for capitals with marks and marks below, in em. */
const leading = 1.36;

/** Sets words in a column. @throws Error for a word wider than the column. */
export function setWords(text: string, { x, y, width, size, weight, fill }: WordsStyle): Placed {
  const lines = fillLines(text, weight, width / size);
  return {
    items: lines.map((words, at) => ({
      kind: 'text',
      text: words,
      x,
      baseline: y + (toBaseline(leading) + at * leading) * size,
      size,
      weight,
      fill,
    })),
    height: lines.length * leading * size,
  };
}
