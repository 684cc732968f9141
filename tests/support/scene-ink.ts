import { findGlyph } from '#artwork/find-glyph.ts';
import { fontTables } from '#artwork/font-table.ts';
import { measureInk, measureText } from '#artwork/measure-text.ts';
import type { Scene, SceneItem } from '#artwork/scene.ts';
import { measureExtents } from '#artwork/setting/glyph-extents.ts';
import { splitLetters } from '#artwork/split-letters.ts';

/** A line of text as the reader sees it: where its ink reaches, in canvas units. */
export interface InkLine {
  text: string;
  size: number;
  fill: string;
  baseline: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of each glyph: lines whose boxes cross may still be apart. */
  glyphs: InkBox[];
}

export interface InkBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether ink of the one lies over ink of the other. */
export const doesCross = (one: InkBox, other: InkBox): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether a glyph of the one lies over a glyph of the other. */
export const doTouch = (one: readonly InkBox[], other: readonly InkBox[]): boolean =>
  one.some((glyph) => other.some((against) => doesCross(glyph, against)));

type TextItem = SceneItem & { kind: 'text' };

/** No line has a wider gap: beyond it the next flag of a row begins. */
const widestGapEm = 1;

/** Satori draws a line word by word; items of one size on one baseline are one line. */
export function toInkLines(scene: Scene): InkLine[] {
  const texts = scene.items.filter((item) => item.kind === 'text');
  const lines = Map.groupBy(texts, ({ baseline, size, fill }) => `${baseline} ${size} ${fill}`);
  return [...lines.values()].flatMap((items) => partLines(items as TextItem[]).map(joinLine));
}

function partLines(items: readonly TextItem[]): [TextItem, ...TextItem[]][] {
  const parts: [TextItem, ...TextItem[]][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const last = parts.at(-1);
    if (last && Math.abs(item.x - right) <= widestGapEm * item.size) last.push(item);
    else parts.push([item]);
    right = item.x + measureText(item.text, item.weight) * item.size;
  }
  return parts;
}

function joinLine(items: [TextItem, ...TextItem[]]): InkLine {
  const [{ size, fill, baseline }] = items;
  const inks = items.map(toInk);
  return {
    text: items.map(({ text }) => text).join(' '),
    size,
    fill,
    baseline,
    left: Math.min(...inks.map(({ left }) => left)),
    right: Math.max(...inks.map(({ right }) => right)),
    top: Math.min(...inks.map(({ top }) => top)),
    bottom: Math.max(...inks.map(({ bottom }) => bottom)),
    glyphs: items.flatMap(toGlyphs),
  };
}

const toGlyphs = ({ text, weight, size, x, baseline }: TextItem): InkBox[] =>
  measureExtents(text, weight).map(({ left, right, above, below }) => ({
    left: x + left * size,
    right: x + right * size,
    top: baseline - above * size,
    bottom: baseline + below * size,
  }));

function toInk({ text, weight, size, x, baseline }: TextItem) {
  const { unitsPerEm } = fontTables[weight];
  const characters = [...splitLetters(text)];
  const [left = 0] = findGlyph(characters.at(0) ?? '', weight)?.box ?? [];
  const last = findGlyph(characters.at(-1) ?? '', weight);
  const overhang = (last?.box[2] ?? 0) - (last?.advance ?? 0);
  const { above, below } = measureInk(text, weight);
  return {
    left: x + (left / unitsPerEm) * size,
    right: x + (measureText(text, weight) + overhang / unitsPerEm) * size,
    top: baseline - above * size,
    bottom: baseline + below * size,
  };
}
