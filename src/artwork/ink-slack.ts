import { type FittedText, toBaseline } from './fit-text.ts';
import type { FontWeight } from './font-table.ts';
import { measureInk } from './measure-text.ts';

/**
 * How far a fitted text's box reaches above its highest ink and below its lowest, in canvas units; negative where a
 * mark below stands out of the box.
 */
export function toInkSlack(
  { lines, rise, leading, size }: FittedText,
  weight: FontWeight,
): { above: number; below: number } {
  const { above } = measureInk(lines[0] ?? '', weight);
  const { below } = measureInk(lines.at(-1) ?? '', weight);
  const baseline = toBaseline(leading);
  return { above: (rise + baseline - above) * size, below: (leading - baseline - below) * size };
}
