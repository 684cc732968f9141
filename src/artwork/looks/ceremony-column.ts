import type { CeremonyWords } from '#domain/artwork/ceremony-words.ts';
import { type Element, place } from '../element.ts';
import { emblemImage } from '../emblem-art.ts';
import { TextTooLongError } from '../fit-text.ts';
import { type CeremonyPart, toCeremonyParts } from './ceremony-parts.ts';
import type { GroundColours } from './ground-colours.ts';
import type { LookInput } from './look.ts';

/** Shares of the height: the first line's top, the last one's foot. Below it are heads and flowers. */
const topShare = 0.06;
const footShare = 0.77;
/** Ink to ink. Fewer than that and two groups read as one; more and the column falls apart. */
const gaps = { least: 0.03, most: 0.075 } as const;
/** All lines give way to many of them, or grow where they are few, in these steps. */
const scales = [1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5];

/** Side of the heart as a share of the height: a wide screen has more room in its corners. */
const toHeartShare = (aspect: number): number => (aspect > 2.4 ? 0.26 : 0.2);

/**
 * A ceremony's lines in the order that every hall knows: superior body and unit, what is held, the month in capitals, the
 * theme, time and place at the lower right; the heart in the corner.
 * @throws TextTooLongError when they have no room at the smallest readable size
 */
export function ceremonyColumn(input: LookInput, words: CeremonyWords, ground: GroundColours): Element[] {
  const { canvas, job, emblem } = input;
  const { trim } = canvas;
  const heartShare = toHeartShare(trim.width / trim.height);
  const side = trim.height * heartShare;
  const art = emblem[ground.field === 'paper' || ground.field === 'tint1' ? 'colour' : 'reversed'];
  const margin = trim.height * topShare;
  const heart = emblemImage(art, job.colours[ground.field], side);
  // The heart stands in the corner, so the column at its height is narrower on both sides.
  const widths = { wide: trim.width * 0.88, narrow: trim.width - 2 * (side + 2 * margin) };
  for (const scale of scales) {
    const placed = placeParts(input, toCeremonyParts(input, words, ground, { ...widths, scale }), heartShare);
    if (placed) return [place(trim.left + margin, trim.top + margin, side, side, heart), ...placed];
  }
  const longest = [...job.agency, ...words.details, words.theme ?? words.occasion].toSorted(
    (a, b) => b.length - a.length,
  )[0];
  throw new TextTooLongError(longest ?? '', () => Math.ceil((longest ?? '').length / 3));
}

/** What is left is spread between the groups, never all of it under the last line; undefined without room. */
function placeParts(
  { canvas: { trim } }: LookInput,
  parts: CeremonyPart[],
  heartShare: number,
): Element[] | undefined {
  const h = trim.height;
  const between = Math.max(1, parts.length - 1);
  const free = h * (footShare - topShare) - parts.reduce((sum, { ink }) => sum + ink, 0);
  const gap = Math.max(h * gaps.least, Math.min(h * gaps.most, free / between));
  let y = trim.top + h * topShare + Math.max(0, free - gap * between) / 2;
  const elements = parts.map(({ ink, above, height, width, left, element, isWide }) => {
    if (isWide) y = Math.max(y, trim.top + h * (topShare + heartShare + gaps.least / 2));
    const top = y - above;
    y += ink + gap;
    return place(left, top, width, height, element);
  });
  return y - gap <= trim.top + h * footShare ? elements : undefined;
}
