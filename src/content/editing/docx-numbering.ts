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
  /** The paragraph style that stands at this level. */
  style?: string;
}

/** A list's levels by their depth, from 0. */
type Levels = Map<number, Level>;

export function createNumbering(numbering: string | undefined, styles: string | undefined): Numbering {
  const lists = readLists(readXml(numbering ?? ''));
  const styled = readStyles(readXml(styles ?? ''));
  const counters = new Map<string, number[]>();
  return {
    toLine: ({ text, style, list, level }) => {
      const given = toStyle(styled, style);
      const own = list ?? given.list;
      const found = own === undefined ? undefined : lists.get(own);
      const linked = [...(found?.levels ?? [])].find(([, { style: name }]) => name && name === style)?.[0];
      const depth = Number(level ?? given.level ?? linked ?? 0);
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
    if (name === 'w:pStyle') current.style = value;
  }
  return lists;
}

/** What a style says of its paragraphs' list. */
interface ListStyle {
  list?: string;
  level?: string;
  /** The style that says the rest. */
  basedOn?: string;
}

function readStyles(tags: readonly XmlTag[]): Map<string, ListStyle> {
  const styled = new Map<string, ListStyle>();
  let style: ListStyle = {};
  for (const { name, kind, attributes } of tags) {
    if (kind !== 'open') continue;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') {
      style = {};
      styled.set(attributes['w:styleId'] ?? '', style);
    }
    if (name === 'w:numId') style.list = value;
    if (name === 'w:ilvl') style.level = value;
    if (name === 'w:basedOn') style.basedOn = value;
  }
  return styled;
}

/** A style together with what it is based on; a circle ends. */
function toStyle(styled: ReadonlyMap<string, ListStyle>, name: string | undefined, depth = 0): ListStyle {
  const style = styled.get(name ?? '');
  if (!style) return {};
  return depth < 20 ? { ...toStyle(styled, style.basedOn, depth + 1), ...style } : style;
}
