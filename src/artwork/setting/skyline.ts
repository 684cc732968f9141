import type { GlyphExtent } from './glyph-extents.ts';
import type { Leading } from './setting.ts';

/** A line's ink at its size and place, in canvas units; `extents` as in `GlyphExtent`, but for x, which counts from the measure's left; from left to right. */
export interface InkLine {
  size: number;
  extents: readonly GlyphExtent[];
}

/** Glyphs closer sideways than this share of the larger size lie over each other. */
const sideways = 0.06;
/** Marks never come closer than this, in em. */
const leastAir = 0.08;

/**
 * The distance between two baselines, in canvas units: of the glyphs that lie over each other, the deepest and the
 * highest together, and air. Where no mark is in the way the lines close up, as far as the leading allows.
 */
export function toBaselineDistance(upper: InkLine, lower: InkLine, leading: Leading): number {
  const larger = Math.max(upper.size, lower.size);
  const pad = sideways * larger;
  const air = Math.max(leading.air, leastAir) * larger;
  let distance = leading.smallest * (0.25 * upper.size + 0.75 * lower.size);
  // Both rows run from left to right, so what one glyph has passed the next one has as well.
  let passed = 0;
  for (const above of upper.extents) {
    let below = lower.extents[passed];
    while (below && below.right + pad < above.left) {
      passed += 1;
      below = lower.extents[passed];
    }
    for (let at = passed; below && below.left <= above.right + pad; at += 1) {
      const isOver = below.right + pad >= above.left;
      if (isOver) distance = Math.max(distance, above.below + below.above + air);
      below = lower.extents[at + 1];
    }
  }
  return distance;
}

/** Lines closer in size than this are of one size. */
const oneSize = 1.03;
const isLike = (one: number, other: number): boolean => Math.max(one, other) < oneSize * Math.min(one, other);

/**
 * The distances between the lines, one less than there are. Between lines of one size they are the largest that any of
 * these asks for, so that the rhythm is even.
 * @param even whether all distances are the largest, whatever the sizes
 */
export function toBaselineDistances(lines: readonly InkLine[], leading: Leading, even = false): number[] {
  const steps = lines.slice(1).map((lower, at) => {
    const upper = lines[at] as InkLine;
    const distance = toBaselineDistance(upper, lower, leading);
    return { distance, size: lower.size, isEven: isLike(upper.size, lower.size) };
  });
  const listLike = (step: (typeof steps)[number]) => {
    if (even) return steps;
    return step.isEven ? steps.filter(({ isEven, size }) => isEven && isLike(size, step.size)) : [step];
  };
  return steps.map((step) => Math.max(...listLike(step).map(({ distance }) => distance)));
}
