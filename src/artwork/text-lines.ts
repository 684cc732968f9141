import { fontTables } from './font-table.ts';
import { measureText } from './measure-text.ts';
import type { ItemOf, Scene } from './scene.ts';

export type TextItem = ItemOf<'text'>;

/** A line as it is read: the layout gives it word by word, with the spaces left out. */
export interface TextLine {
  /** With plain spaces between the words. */
  text: string;
  items: TextItem[];
  /**
   * Size in canvas units by which programs see that lines belong together, where it is not that of the letters: of a
   * message whose lines are set in several sizes, poppler would read each as a text of its own.
   */
  readSize?: number;
}

/** What is read in one breath: one element of the file's structure. */
export interface Paragraph {
  /** The exact words. */
  text: string;
  lines: TextLine[];
}

/** Half a space: kerning never opens a gap as wide, and no line is justified to a narrower one. */
const gapOfSpaceEm = ((fontTables[400].glyphs[' ']?.advance ?? 0) / fontTables[400].unitsPerEm) * 0.5;

/** No line has a wider gap: beyond it the next flag of a row begins. */
const widestGapEm = 1;

/** Puts the words of the scene together into lines, in the order they are painted; a shape between two words ends the line. */
export function toTextLines(scene: Scene): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine | undefined;
  for (const item of scene.items) {
    const last = line?.items.at(-1);
    if (item.kind !== 'text') {
      line = undefined;
      continue;
    }
    const gap = last ? item.x - last.x - measureText(last.text, last.weight) * last.size : 0;
    if (!line || !last || !isSameLine(last, item) || gap > widestGapEm * item.size) {
      line = { text: item.text, items: [item] };
      lines.push(line);
      continue;
    }
    line.text += gap > gapOfSpaceEm * item.size ? ` ${item.text}` : item.text;
    line.items.push(item);
  }
  return lines;
}

/** Gives the lines of the message one size to be read by: the smallest, or spaces would be too narrow for it. */
export function evenReadSizes(lines: readonly TextLine[], message: string): TextLine[] {
  const start = lines.findIndex((_, at) => countLinesOf(message, lines.slice(at)) > 0);
  const end = start + (start < 0 ? 0 : countLinesOf(message, lines.slice(start)));
  const sizes = lines
    .slice(Math.max(0, start), end)
    .flatMap(({ items: [first] }) => (first ? [first.size] : []));
  const readSize = Math.min(...sizes) * 1.2;
  if (sizes.length === 0 || Math.min(...sizes) === Math.max(...sizes)) return [...lines];
  return lines.map((line, at) => (at >= start && at < end ? { ...line, readSize } : line));
}

/** Finds the message among the lines, which has broken it, and joins the lines around it by their style. */
export function toParagraphs(lines: readonly TextLine[], message: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = countLinesOf(message, lines.slice(at));
    const taken = lines.slice(at, at + Math.max(1, count));
    at += taken.length;
    const last = paragraphs.at(-1);
    if (count > 0) paragraphs.push({ text: message, lines: taken });
    else if (last && last.text !== message && continues(last, taken)) append(last, taken);
    else paragraphs.push({ text: toWords(taken), lines: taken });
  }
  return paragraphs;
}

/** How many of the first lines say exactly the message; 0 when they do not. Capitals are a look's choice. */
function countLinesOf(message: string, lines: readonly TextLine[]): number {
  const wanted = fold(message);
  for (let count = 1; count <= lines.length; count += 1) {
    const said = fold(toWords(lines.slice(0, count)));
    if (said === wanted) return count;
    if (!wanted.startsWith(said)) return 0;
  }
  return 0;
}

const fold = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

const toWords = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join(' ');

function append(paragraph: Paragraph, lines: readonly TextLine[]): void {
  paragraph.lines.push(...lines);
  paragraph.text = toWords(paragraph.lines);
}

function continues(paragraph: Paragraph, [next]: readonly TextLine[]): boolean {
  const last = paragraph.lines.at(-1)?.items[0];
  const first = next?.items[0];
  if (!last || !first || !isSameStyle(last, first)) return false;
  const step = (first.baseline - last.baseline) / last.size;
  return step > 0.8 && step < 1.8;
}

const isSameLine = (a: TextItem, b: TextItem): boolean =>
  isSameStyle(a, b) && a.baseline === b.baseline && b.x > a.x;

const isSameStyle = (a: TextItem, b: TextItem): boolean =>
  a.size === b.size && a.weight === b.weight && a.fill === b.fill;
