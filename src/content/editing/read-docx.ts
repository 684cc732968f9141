import { strFromU8, unzipSync } from 'fflate';
import { toRowText } from '../annex/mend-lines.ts';
import { createNumbering, type Numbering } from './docx-numbering.ts';
import { readXml, type XmlTag } from './read-xml.ts';

/** More than any annex has; a small file that unpacks to more is no annex. */
const mostBytes = 40_000_000;

/**
 * The text of a Word file, a line a paragraph, with the numbers and bullets that Word draws by itself:
 * they tell a heading from an item, and a general converter drops them.
 * @throws Error when the bytes are no Word file.
 */
export function readDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      /^word\/(?:document|numbering|styles)\.xml$/.test(name) && originalSize <= mostBytes,
  });
  const document = parts['word/document.xml'];
  if (!document) throw new Error('The archive holds no word/document.xml');
  const [numbering, styles] = [parts['word/numbering.xml'], parts['word/styles.xml']];
  return toText(
    readXml(strFromU8(document)),
    createNumbering(numbering && strFromU8(numbering), styles && strFromU8(styles)),
  );
}

/** Contents that are not shown, or that are shown a second time for an older Word. */
const hidden = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/** What stands for one character. */
const signs: Record<string, string> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};

interface Paragraph {
  text: string;
  style?: string;
  list?: string;
  level?: string;
}

function toText(tags: readonly XmlTag[], numbering: Numbering): string {
  const lines: string[] = [];
  /** Rows that are open, since tables stand in tables; each with its cells. */
  const rows: string[][] = [];
  /** A text box stands inside a paragraph. */
  const open: Paragraph[] = [];
  let skipped = 0;
  let inText = false;
  const write = (line: string): void => {
    const cells = rows.at(-1);
    if (cells) cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${line}`.trim();
    else lines.push(line);
  };
  for (const { name, kind, text, attributes } of tags) {
    if (hidden.has(name)) skipped += kind === 'open' ? 1 : -1;
    if (skipped > 0) continue;
    const paragraph = open.at(-1);
    if (kind === 'text') {
      if (inText && paragraph) paragraph.text += text;
    } else if (name === 'w:p' && kind === 'open') open.push({ text: '' });
    else if (name === 'w:p' && kind === 'close') {
      const done = open.pop();
      if (done) write(numbering.toLine(done));
    } else if (name === 'w:t') inText = kind === 'open';
    else if (name === 'w:tr' && kind === 'open') rows.push([]);
    else if (name === 'w:tc' && kind === 'open') rows.at(-1)?.push('');
    else if (name === 'w:tr' && kind === 'close') write(toRowText(rows.pop() ?? []));
    else if (paragraph && kind !== 'close') {
      if (signs[name]) paragraph.text += signs[name];
      if (name === 'w:pStyle') paragraph.style = attributes['w:val'];
      if (name === 'w:numId') paragraph.list = attributes['w:val'];
      if (name === 'w:ilvl') paragraph.level = attributes['w:val'];
    }
  }
  return lines.join('\n');
}
