import { type Element, line, place } from '../element.ts';
import { measureText } from '../measure-text.ts';

/** The dates of a strip below each other, around the middle of its height; all in canvas units. */
export function setDates(
  dates: readonly string[],
  { left, middle, size, colour }: { left: number; middle: number; size: number; colour: string },
): Element[] {
  const leading = 1.28;
  const top = middle - (dates.length * leading * size) / 2;
  return dates.map((words, index) =>
    place(
      left,
      top + index * leading * size,
      measureText(words, 700) * size,
      leading * size,
      line(words, { size, weight: 700, colour, leading }),
    ),
  );
}
