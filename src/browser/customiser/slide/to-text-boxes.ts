import { measureText } from '#artwork/measure-text.ts';
import type { Scene } from '#artwork/scene.ts';
import {
  type Paragraph,
  type TextItem,
  type TextLine,
  toParagraphs,
  toTextLines,
} from '#artwork/text-lines.ts';

/** Lines that are edited together, in canvas units. */
export interface TextBox {
  lines: string[];
  align: 'left' | 'center';
  /** Of the letters as they stand. */
  left: number;
  width: number;
  /** The first line's. */
  baseline: number;
  /** From line to line. */
  step: number;
  style: Pick<TextItem, 'size' | 'weight' | 'fill'>;
}

/** From line to line where there is one only, in em. */
const usualStep = 1.25;
/** Share of a size by which centred lines may be off. */
const mostOff = 0.1;

/** The words of a scene as boxes of text: a paragraph is one where its lines are alike, else each line is. */
export const toTextBoxes = (scene: Scene, message: string): TextBox[] =>
  toParagraphs(toTextLines(scene), message).flatMap((paragraph) =>
    isEven(paragraph)
      ? [toBox(paragraph.lines, scene)]
      : paragraph.lines.map((line) => toBox([line], scene, paragraph.lines)),
  );

const toFirst = ({ items: [first] }: TextLine): TextItem => {
  if (!first) throw new Error('A line has a word');
  return first;
};

function isEven({ lines }: Paragraph): boolean {
  const firsts = lines.map(toFirst);
  const [first] = firsts;
  const steps = firsts.slice(1).map(({ baseline }, at) => baseline - (firsts[at]?.baseline ?? 0));
  return (
    firsts.every(
      (one) => one.size === first?.size && one.weight === first.weight && one.fill === first.fill,
    ) && steps.every((step) => step > 0 && Math.abs(step - (steps[0] ?? step)) < (first?.size ?? 0) * mostOff)
  );
}

function toSpan({ items }: TextLine): { left: number; right: number } {
  const ends = items.map((item) => item.x + measureText(item.text, item.weight) * item.size);
  return { left: Math.min(...items.map(({ x }) => x)), right: Math.max(...ends) };
}

/** @param all the paragraph's lines: one that only happens to be in the middle begins where the others do */
function toBox(lines: readonly TextLine[], scene: Scene, all = lines): TextBox {
  const [first, last] = [toFirst(lines[0] as TextLine), toFirst(lines.at(-1) as TextLine)];
  const spans = lines.map(toSpan);
  const [left, right] = [
    Math.min(...spans.map((span) => span.left)),
    Math.max(...spans.map((span) => span.right)),
  ];
  const middle = lines.length > 1 ? (left + right) / 2 : scene.width / 2;
  const off = first.size * mostOff;
  const isCentred = spans.every((span) => Math.abs((span.left + span.right) / 2 - middle) < off);
  const begins = all.map((line) => toSpan(line).left);
  const isLeft = all.length > 1 && Math.max(...begins) - Math.min(...begins) < off;
  const { size, weight, fill } = first;
  return {
    lines: lines.map(({ text }) => text),
    align: isCentred && !isLeft ? 'center' : 'left',
    left,
    width: right - left,
    baseline: first.baseline,
    step: lines.length > 1 ? (last.baseline - first.baseline) / (lines.length - 1) : size * usualStep,
    style: { size, weight, fill },
  };
}
