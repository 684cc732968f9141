import type { Box, Canvas } from '#artwork/canvas.ts';
import type { Scene } from '#artwork/scene.ts';
import { doTouch, type InkBox, toInkLines } from './scene-ink.ts';

/** Shares of the short side. */
const leastMargin = 0.038;
/** `findSmallestWords` without its rounding. */
const leastSize = 0.0239;
const leastPx = 11.9;

interface Ink extends InkBox {
  name: string;
  /** What of it is inked, closer than its box. */
  glyphs?: InkBox[];
}

/**
 * What a reader would see wrong: words or emblem too near the cut, over each other, or too small.
 * @param emblemPaths the `d` of the emblem's first path, by which its drawing is known.
 */
export function findInkProblems(scene: Scene, canvas: Canvas, emblemPath: string): string[] {
  const lines = toInkLines(scene);
  const least = canvas.physical ? leastSize * canvas.short : Math.max(leastSize * canvas.short, leastPx);
  const small = lines
    .filter(({ size }) => size < least)
    .map(({ text, size }) => `“${text}” is small: ${toPercent(size / canvas.short)}`);
  const inks: Ink[] = [
    ...lines.map((line) => ({ ...line, name: `“${line.text}”` })),
    ...toEmblems(scene, emblemPath),
  ];
  const margins = inks.map((ink) => ({ ink, margin: toMargin(ink, canvas.trim) / canvas.short }));
  const outside = margins
    .filter(({ margin }) => !(margin >= leastMargin))
    .map(({ ink, margin }) => `${ink.name} is ${toPercent(margin)} from the cut`);
  const touching = inks.flatMap((ink, at) =>
    inks
      .slice(at + 1)
      .filter((other) => doTouch(ink.glyphs ?? [ink], other.glyphs ?? [other]))
      .map((other) => `${ink.name} lies over ${other.name}`),
  );
  return [...(lines.length === 0 ? ['there are no words'] : []), ...small, ...outside, ...touching];
}

function toEmblems(scene: Scene, emblemPath: string): Ink[] {
  return scene.items.flatMap((item) => {
    if (item.kind !== 'drawing' || item.paths[0]?.d !== emblemPath) return [];
    const { x, y, scaleX, scaleY } = item;
    return [
      {
        name: 'the emblem',
        left: x,
        right: x + scaleX * emblemSide,
        top: y,
        bottom: y + scaleY * emblemSide,
      },
    ];
  });
}

/** Side of the emblem's view box. */
export const emblemSide = 480;

const toMargin = ({ left, right, top, bottom }: Ink, trim: Box): number =>
  Math.min(left - trim.left, top - trim.top, trim.left + trim.width - right, trim.top + trim.height - bottom);

const toPercent = (share: number): string => `${(share * 100).toFixed(2)} %`;
