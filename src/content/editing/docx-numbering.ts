import { readXml, type XmlTag } from './read-xml.ts';

/** Writes the numbers that Word keeps apart from the text. It counts, so ask in the order of the paragraphs. */
export interface Numbering {
  toLine: (paragraph: { text: string; style?: string; list?: string; level?: string }) => string;
}

/** One level of a list: how its number is written (`%1.`) and counted. */
interface Level {
  form: string;
  pattern: string;
  start: number;
}

/** A list's levels by their depth, from 0. */
type Levels = Map<number, Level>;

export function createNumbering(numbering: string | undefined, styles: string | undefined): Numbering {
  const lists = readLists(readXml(numbering ?? ''));
  const styled = readStyles(readXml(styles ?? ''));
  const counters = new Map<string, number[]>();
  return {
    toLine: ({ text, style, list, level }) => {
      const own = list ?? styled.get(style ?? '');
      const depth = Number(level ?? 0);
      const found = own === undefined ? undefined : lists.get(own);
      const shape = found?.levels.get(depth);
      if (!found || !shape || text.trim() === '') return text;
      const counts = (counters.get(found.key) ?? []).slice(0, depth + 1);
      for (let at = 0; at <= depth; at += 1) {
        const start = found.levels.get(at)?.start ?? 1;
        counts[at] = at === depth ? (counts[at] ?? start - 1) + 1 : (counts[at] ?? start);
      }
      counters.set(found.key, counts);
      return `${toMark(shape, counts, found.levels)}${text}`;
    },
  };
}

function toMark({ form, pattern }: Level, counts: readonly number[], levels: Levels): string {
  if (form === 'none') return '';
  if (form === 'bullet') return '- ';
  const mark = pattern.replace(/%(\d)/g, (_, depth) =>
    toNumeral(counts[Number(depth) - 1] ?? 1, levels.get(Number(depth) - 1)?.form ?? 'decimal'),
  );
  return mark.trim() === '' ? '' : `${/^[\p{L}\d]+$/u.test(mark.trim()) ? `${mark.trim()}.` : mark.trim()} `;
}

const romans: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toNumeral(count: number, form: string): string {
  if (form === 'lowerLetter') return String.fromCharCode(96 + ((count - 1) % 26) + 1);
  if (form === 'upperLetter') return String.fromCharCode(64 + ((count - 1) % 26) + 1);
  if (!form.endsWith('Roman')) return String(count);
  let [rest, written] = [count, ''];
  for (const [value, sign] of romans) {
    while (rest >= value) [rest, written] = [rest - value, written + sign];
  }
  return form === 'upperRoman' ? written : written.toLowerCase();
}

/** Lists by their id. Lists that share a shape count together unless one begins anew. */
function readLists(tags: readonly XmlTag[]): Map<string, { key: string; levels: Levels }> {
  const shapes = new Map<string, Levels>();
  const lists = new Map<string, { key: string; levels: Levels }>();
  let [shape, list, level, restarts] = ['', '', -1, false];
  for (const { name, kind, attributes } of tags) {
    const value = attributes['w:val'] ?? '';
    if (kind === 'text' || kind === 'close') continue;
    if (name === 'w:abstractNum') {
      shape = attributes['w:abstractNumId'] ?? '';
      shapes.set(shape, new Map());
    }
    if (name === 'w:num') [list, restarts] = [attributes['w:numId'] ?? '', false];
    if (name === 'w:abstractNumId' && list !== '')
      lists.set(list, { key: value, levels: new Map(shapes.get(value)) });
    if (name === 'w:startOverride' && !restarts) {
      restarts = true;
      const own = lists.get(list);
      if (own) lists.set(list, { ...own, key: `list ${list}` });
    }
    if (name === 'w:lvl') {
      level = Number(attributes['w:ilvl'] ?? 0);
      if (list === '')
        shapes.get(shape)?.set(level, { form: 'decimal', pattern: `%${level + 1}.`, start: 1 });
    }
    const current = list === '' ? shapes.get(shape)?.get(level) : undefined;
    if (!current) continue;
    if (name === 'w:start') current.start = Number(value);
    if (name === 'w:numFmt') current.form = value;
    if (name === 'w:lvlText') current.pattern = value;
  }
  return lists;
}

/** The list that a style puts its paragraphs into. */
function readStyles(tags: readonly XmlTag[]): Map<string, string> {
  const styled = new Map<string, string>();
  let style = '';
  for (const { name, kind, attributes } of tags) {
    if (name === 'w:style' && kind === 'open') style = attributes['w:styleId'] ?? '';
    if (name === 'w:numId' && style) styled.set(style, attributes['w:val'] ?? '');
  }
  return styled;
}
