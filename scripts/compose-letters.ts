import { SVGPathData } from 'svg-pathdata';
import type { FontTable, Glyph } from '#artwork/font-table.ts';

type Glyphs = FontTable['glyphs'];

/** Letters with a breve, by the letter whose tilde shows where the typeface puts such a mark: beside a horn, over an ê. */
const breveLetters: Record<string, string> = {
  ĕ: 'ẽ',
  ĭ: 'ĩ',
  ŏ: 'õ',
  ŭ: 'ũ',
  'â\u0306': 'ẫ',
  'ê\u0306': 'ễ',
  'ô\u0306': 'ỗ',
  'ơ\u0306': 'ỡ',
  'ư\u0306': 'ữ',
  Ĕ: 'Ẽ',
  Ĭ: 'Ĩ',
  Ŏ: 'Õ',
  Ŭ: 'Ũ',
  'Â\u0306': 'Ẫ',
  'Ê\u0306': 'Ễ',
  'Ô\u0306': 'Ỗ',
  'Ơ\u0306': 'Ỡ',
  'Ư\u0306': 'Ữ',
};

/** Letters that the typeface lacks, made of its own parts, and the letter that each is kerned like. */
export interface ComposedLetters {
  glyphs: Glyphs;
  kernedLike: Record<string, string>;
}

/**
 * The letters of Ê Đê, Gia Rai, Ba Na, M’Nông and Cơ Ho that Be Vietnam Pro lacks, by their composed spelling (NFC):
 * several have no code point of their own.
 */
export function composeLetters(glyphs: Glyphs): ComposedLetters {
  const breved = Object.entries(breveLetters).map(
    ([letter, seat]) => [letter, toBreved(glyphs, letter, seat), seat] as const,
  );
  const all = [
    ...breved,
    ['ƀ', toBarred(glyphs, { letter: 'b', model: 'đ', plain: 'd' }), 'b'] as const,
    ['Ƀ', toBarred(glyphs, { letter: 'B', model: 'Đ', plain: 'D' }), 'B'] as const,
  ];
  return {
    glyphs: Object.fromEntries(all.map(([letter, glyph]) => [letter, glyph])),
    kernedLike: Object.fromEntries(all.map(([letter, , like]) => [letter, like])),
  };
}

/** The breve of ă in the place of a letter’s tilde; as far above what is below it as ă’s is above its a. */
function toBreved(glyphs: Glyphs, letter: string, seat: string): Glyph {
  const isCapital = letter !== letter.toLowerCase();
  const [model, tilded, bare] = isCapital ? ['Ă', 'Ã', 'A'] : ['ă', 'ã', 'a'];
  const breve = takeMark(glyphs, model).mark;
  const usual = takeMark(glyphs, tilded).mark;
  const { mark, body } = takeMark(glyphs, seat);
  const gap = boxOf(breve).bottom - (glyphs[bare]?.box[3] ?? 0);
  // Over another mark the tilde's place is that of a wave, and a breve's lowest point would touch the peak below.
  const isHorned = /[ơư]/iu.test(letter);
  const isStacked = letter.length > 1 && !isHorned;
  const bottom = isStacked
    ? Math.max(...body.map((contour) => boxOf(contour).top)) + gap
    : boxOf(breve).bottom + boxOf(mark).bottom - boxOf(usual).bottom;
  // A breve is wider than a tilde: beside a horn it goes as far to the right, and no further.
  const right = isHorned ? boxOf(mark).right - boxOf(breve).right : centreOf(mark) - centreOf(breve);
  const moved = move(breve, right, bottom - boxOf(breve).bottom);
  return toGlyph(glyphs[seat]?.advance ?? 0, [moved, ...body]);
}

/** A letter with the bar of another: as thick, and reaching as far out of its stem and as far out of the letter. */
function toBarred(glyphs: Glyphs, names: { letter: string; model: string; plain: string }): Glyph {
  const [letter, model, plain] = [names.letter, names.model, names.plain].map((name) => glyphs[name]);
  if (!letter || !model || !plain)
    throw new Error(`The typeface lacks one of ${Object.values(names).join(' ')}`);
  return names.letter === 'b' ? toBarredSmall(letter, model, plain) : toBarredCapital(letter, model, plain);
}

/** đ turned round: its stem stands at the right, that of b at the left. */
function toBarredSmall(b: Glyph, barred: Glyph, plain: Glyph): Glyph {
  const ends = toPoints(barred.outline);
  const right = barred.box[2] ?? 0;
  const [from, to] = toBarHeights(ends, right);
  const stemRight = plain.box[2] ?? 0;
  const outside = right - stemRight;
  const inside = stemRight - Math.min(...ends.filter(({ y }) => y === to).map(({ x }) => x));
  const shift = outside - (b.box[0] ?? 0) + barred.advance - right;
  const stem = (b.box[0] ?? 0) + shift;
  const bar = toBar(stem - outside, from, stem + inside, to);
  return toGlyph(b.advance + shift, [...splitContours(b.outline).map((part) => move(part, shift, 0)), bar]);
}

/** The bar lies on the arm in the middle of B, so that only its outer end shows, as that of Đ does. */
function toBarredCapital(capital: Glyph, barred: Glyph, plain: Glyph): Glyph {
  const points = toPoints(barred.outline);
  const left = barred.box[0] ?? 0;
  const [from, to] = toBarHeights(points, left);
  const stemOfModel = Math.min(...points.filter(({ x }) => x > left).map(({ x }) => x));
  const shift = barred.advance - plain.advance;
  const stem = (capital.box[0] ?? 0) + shift;
  const middle = toArmMiddle(capital);
  const half = (to - from) / 2;
  const bar = toBar(
    stem - (stemOfModel - left),
    Math.round(middle - half),
    stem + (stemOfModel - left),
    Math.round(middle + half),
  );
  const parts = splitContours(capital.outline).map((part) => move(part, shift, 0));
  return toGlyph(capital.advance + shift, [...parts, bar]);
}

/** Between the two counters of B. */
function toArmMiddle({ outline }: Glyph): number {
  const counters = splitContours(outline).slice(1).map(boxOf);
  const lowest = Math.min(...counters.map(({ top }) => top));
  return (lowest + Math.max(...counters.map(({ bottom }) => bottom))) / 2;
}

/** Runs the same way round as the letters do, so that it is filled with them. */
const toBar = (left: number, bottom: number, right: number, top: number): string =>
  `M${left} ${-bottom}L${left} ${-top}L${right} ${-top}L${right} ${-bottom}`;

const toBarHeights = (points: readonly { x: number; y: number }[], end: number): [number, number] => {
  const heights = points.filter(({ x }) => x === end).map(({ y }) => y);
  return [Math.min(...heights), Math.max(...heights)];
};

/** The mark on top of a letter, and the other contours. */
function takeMark(glyphs: Glyphs, letter: string): { mark: string; body: string[] } {
  const contours = splitContours(glyphs[letter]?.outline ?? '');
  const mark = contours.toSorted((a, b) => boxOf(b).top - boxOf(a).top)[0];
  if (!mark) throw new Error(`The typeface lacks ${letter}`);
  return { mark, body: contours.filter((contour) => contour !== mark) };
}

const splitContours = (outline: string): string[] => outline.split(/(?=M)/);

/** Whole font units, y upwards. */
function boxOf(outline: string): { left: number; bottom: number; right: number; top: number } {
  const { minX, minY, maxX, maxY } = new SVGPathData(outline).getBounds();
  return {
    left: Math.round(minX),
    bottom: Math.round(0 - maxY),
    right: Math.round(maxX),
    top: Math.round(0 - minY),
  };
}

const centreOf = (outline: string): number => (boxOf(outline).left + boxOf(outline).right) / 2;

/** Written as the other outlines are, so that they pack alike. */
const move = (outline: string, right: number, up: number): string =>
  new SVGPathData(outline).translate(Math.round(right), -Math.round(up)).encode().replaceAll(' -', '-');

function toPoints(outline: string): { x: number; y: number }[] {
  const { commands } = new SVGPathData(outline).toAbs().normalizeHVZ(false);
  return commands.flatMap((command) =>
    'x' in command && 'y' in command ? [{ x: command.x, y: -command.y }] : [],
  );
}

function toGlyph(advance: number, contours: readonly string[]): Glyph {
  const outline = contours.join('');
  const { left, bottom, right, top } = boxOf(outline);
  return { advance, box: [left, bottom, right, top], outline };
}
