import { strFromU8, unzipSync } from 'fflate';
import { lineSigns } from '../annex/line-signs.ts';
import { toStruckWords } from '../annex/read-markdown.ts';
import { toTableLines } from '../annex/read-table.ts';
import { type EncodedRun, joinRuns, toFontEncoding } from './docx-fonts.ts';
import { createNumbering, type Numbering } from './docx-numbering.ts';
import { type Cell, isOn, type Paragraph, toCells, toFont, toRun } from './docx-paragraph.ts';
import { findMainPart, readRelations } from './docx-parts.ts';
import { readHiddenStyles } from './docx-styles.ts';
import { readInnerPage } from './read-inner-page.ts';
import { readXml, type XmlTag } from './read-xml.ts';

/** More than any annex has; a small file that unpacks to more is no annex. */
const mostBytes = 40_000_000;

/**
 * The text of a Word file, a line a paragraph, with the numbers and bullets that Word draws by itself:
 * they tell a heading from an item, and a general converter drops them. Changes that were tracked are
 * taken as accepted.
 * @throws Error when the bytes are no Word file.
 */
export function readDocx(bytes: Uint8Array, column?: string): string {
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      /(?:\.(?:xml|rels|mht|mhtml|html?|txt|docx))$/i.test(name) && originalSize <= mostBytes,
  });
  const parts = new Map(
    Object.entries(unpacked).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]),
  );
  const main = findMainPart(parts);
  const document = parts.get(main);
  if (!document) throw new Error('The archive holds no main part of a Word file');
  const folder = main.replace(/[^/]*$/, '');
  const related = readRelations(parts, main);
  const read = (kind: string): string | undefined => {
    const name = [...related.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
    const part = parts.get(name ?? `${folder}${kind}.xml`);
    return part && strFromU8(part);
  };
  const numbering = createNumbering(read('numbering'), read('styles'));
  const unseen = readHiddenStyles(read('styles'));
  const readPart = (id: string): string => {
    const name = related.get(id)?.target ?? '';
    const page = parts.get(name);
    return page ? (name.endsWith('.docx') ? readDocx(page, column) : readInnerPage(page, column)) : '';
  };
  return toText(readXml(strFromU8(document)), { numbering, unseen, readPart, column });
}

/** Contents that are not shown, that were so before a change, or that are shown a second time for an older Word. */
const hidden = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:rt',
]);

/** What stands for one character. */
const signs: Record<string, string> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00AD',
};

/** What the other parts of the file say of its text. */
interface Surroundings {
  numbering: Numbering;
  /** Styles of letters that are not shown. */
  unseen: ReadonlySet<string>;
  readPart: (relation: string) => string;
  column?: string | undefined;
}

function toText(tags: readonly XmlTag[], { numbering, unseen, readPart, column }: Surroundings): string {
  const lines: string[] = [];
  /** What is said to the editor of the whole. */
  const remarks: string[] = [];
  /** Tables that are open, since tables stand in tables; each with its rows. */
  const tables: Cell[][][] = [];
  /** A text box stands inside a paragraph. */
  const open: Paragraph[] = [];
  let [skipped, inText, inMark, run] = [0, false, false, toRun()];
  let carried: EncodedRun[] = [];
  /** Content controls that are open, and whether only their prompt stands in them: “Bấm vào đây để nhập …”. */
  const controls: { isPrompt: boolean }[] = [];
  const write = (line: string): void => {
    const cell = tables.at(-1)?.at(-1)?.at(-1);
    const box = open.at(-1)?.boxed;
    if (cell) cell.lines.push(...line.split('\n'));
    else if (box) box.push(line);
    else lines.push(line);
  };
  const endParagraph = (): void => {
    const done = open.pop();
    if (!done) return;
    if (done.open) {
      carried = done.runs;
      return;
    }
    const { runs, boxed, struck, isNote, ...place } = done;
    const text = joinRuns(runs);
    if (struck.trim() !== '') remarks.push(lineSigns.doubt + toStruckWords([struck.trim()]));
    if (isNote && text.trim() !== '') {
      remarks.push(`${lineSigns.note}Không lấy chú thích cuối trang: “${text.trim()}”.`);
      return;
    }
    // A break inside an item leaves it one item; what it is elsewhere, the lines say themselves.
    write(numbering.toLine({ ...place, text: text.replace(/\n(?=.)/g, `\n${lineSigns.soft}`) }));
    for (const line of boxed) write(line);
  };
  for (const { name, kind, text, attributes } of tags) {
    const paragraph = open.at(-1);
    const value = attributes['w:val'];
    if (inMark && paragraph && kind === 'open' && (name === 'w:del' || name === 'w:moveFrom'))
      paragraph.open = true;
    if (hidden.has(name)) skipped += kind === 'open' ? 1 : -1;
    if (skipped > 0) continue;
    if (kind === 'text') {
      if (!inText || !paragraph || run.hidden || controls.some(({ isPrompt }) => isPrompt)) continue;
      const isMark = run.raised && /^[\d\s*()[\]]+$/.test(text);
      const isFirst = paragraph.runs.every((one) => one.text.trim() === '');
      if (isMark && isFirst) paragraph.isNote = true;
      if (run.struck) paragraph.struck += text;
      else if (!isMark) paragraph.runs.push({ ...toFont(run), text });
    } else if (name === 'w:p' && kind === 'open') {
      open.push({ runs: carried, boxed: [], struck: '' });
      carried = [];
    } else if (name === 'w:p') endParagraph();
    else if (name === 'w:pPr') inMark = kind === 'open';
    else if (name === 'w:r' && kind === 'open') run = toRun();
    else if (name === 'w:t') inText = kind === 'open';
    else if (name === 'w:sdt' && kind === 'open') controls.push({ isPrompt: false });
    else if (name === 'w:sdt') controls.pop();
    else if (name === 'w:showingPlcHdr' && kind === 'open')
      Object.assign(controls.at(-1) ?? {}, { isPrompt: isOn(value) });
    else if (name === 'w:tbl' && kind === 'open') tables.push([]);
    else if (name === 'w:tbl') {
      const rows = (tables.pop() ?? []).map((row) => row.flatMap(toCells));
      for (const line of toTableLines(rows, column)) write(line);
    } else if (name === 'w:tr' && kind === 'open') tables.at(-1)?.push([]);
    else if (name === 'w:tc' && kind === 'open')
      tables.at(-1)?.at(-1)?.push({ lines: [], span: 1, covered: false });
    else if (kind === 'close') continue;
    else if (name === 'w:altChunk')
      for (const line of readPart(attributes['r:id'] ?? '').split('\n')) write(line);
    else if (name === 'w:gridSpan' || name === 'w:vMerge') {
      const cell = tables.at(-1)?.at(-1)?.at(-1);
      if (cell && name === 'w:gridSpan') cell.span = Number(value ?? 1) || 1;
      if (cell && name === 'w:vMerge') cell.covered = value !== 'restart';
    } else if (paragraph) {
      if (name === 'w:rFonts') Object.assign(run, inMark ? {} : toFontEncoding(attributes));
      if (name === 'w:vanish' && !inMark) run.hidden = isOn(value);
      if (name === 'w:rStyle' && unseen.has(value ?? '')) run.hidden = true;
      if ((name === 'w:strike' || name === 'w:dstrike') && !inMark) run.struck = isOn(value);
      if (name === 'w:vertAlign') run.raised = value === 'superscript';
      if (name === 'w:sym' && paragraph.runs.every((one) => one.text.trim() === ''))
        paragraph.runs.push({ text: '\uF0B7 ' });
      if (signs[name] && !run.hidden && !inMark) paragraph.runs.push({ ...toFont(run), text: signs[name] });
      if (name === 'w:pStyle') paragraph.style = value;
      if (name === 'w:numId') paragraph.list = value;
      if (name === 'w:ilvl') paragraph.level = value;
    }
  }
  return [...lines, ...remarks].join('\n');
}
