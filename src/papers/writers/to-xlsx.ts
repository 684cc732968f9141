import { strToU8, zipSync } from 'fflate';
import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import { toCellName } from '../counting/shown-sheet.ts';
import { blank, emptyCell, type Paper } from '../paper.ts';

/** Places in `cellXfs` below. */
const styles = { plain: 0, bold: 1, cell: 2, head: 3, number: 4, field: 5 } as const;

const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters of the measure that a column of one per cent takes, on a page of A4 that lies. */
const charactersPerCent = 1.1;

interface Cell {
  text: string;
  style: (typeof styles)[keyof typeof styles];
}

/**
 * A paper whose table is filled in by machine: a line `Name: value` becomes two cells, an empty cell of the table
 * takes whole numbers from 0 on. The same bytes whenever it is written.
 */
export function toXlsx({ title, blocks }: Paper): Uint8Array {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error(`“${title}” has no table`);
  const before = blocks.slice(0, blocks.indexOf(table)).flatMap(toLine);
  const after = blocks.slice(blocks.indexOf(table) + 1).flatMap(toLine);
  const rows: Cell[][] = [
    [{ text: title, style: styles.bold }],
    ...before,
    [],
    table.heads.map((text) => ({ text, style: styles.head })),
    ...table.rows.map(({ cells }) => cells.map(toTableCell)),
    [],
    ...after,
  ];
  const head = before.length + 3;
  const first = table.rows[0]?.cells.indexOf(emptyCell) ?? -1;
  const inputs =
    first < 0
      ? ''
      : `${toCellName(first, head + 1)}:${toCellName(table.heads.length - 1, head + table.rows.length)}`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': toRelations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${xmlns}" xmlns:r="${office}"><sheets><sheet name="Bảng đếm" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': toRelations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': toStyles(),
    'xl/worksheets/sheet1.xml': toSheet(rows, table.widths, head, inputs),
  };
  // An archive's times are local ones: this moment has the same fields in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)])),
    { mtime, level: 9 },
  );
}

/** `Năm: 2026` → two cells, the second to be written over; a sentence stays one. */
function toLine(block: Paper['blocks'][number]): Cell[][] {
  if (block.kind !== 'text') return [];
  const [, name, value] = /^([^:]{1,20}): (.*)$/u.exec(block.text) ?? [];
  if (!name) return [[{ text: block.text, style: styles.plain }]];
  return [
    [
      { text: name, style: styles.bold },
      { text: value === blank ? '' : (value ?? ''), style: styles.field },
    ],
  ];
}

const toTableCell = (text: string): Cell =>
  text === emptyCell ? { text: '', style: styles.number } : { text, style: styles.cell };

const toRelations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, path], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${path}"/>`)
    .join('')}</Relationships>`;

function toStyles(): string {
  const font = (bold: string) => `<font>${bold}<sz val="12"/><name val="Times New Roman"/></font>`;
  const side = (name: string) => `<${name} style="thin"/>`;
  const lines = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  const none = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const style = (fontAt: number, border: number, format: number, alignment = '') =>
    `<xf numFmtId="${format}" fontId="${fontAt}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  const wrap = '<alignment vertical="center" wrapText="1"/>';
  const xfs = [
    style(0, 0, 0),
    style(1, 0, 0),
    style(0, 1, 0, wrap),
    style(1, 1, 0, '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
    // 3 is `#,##0`.
    style(0, 1, 3, '<alignment horizontal="right" vertical="center"/>'),
    style(0, 0, 0, '<alignment horizontal="left"/>'),
  ];
  const fill = (pattern: string) => `<fill><patternFill patternType="${pattern}"/></fill>`;
  return `<styleSheet xmlns="${xmlns}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2">${fill('none')}${fill('gray125')}</fills><borders count="2">${none}${lines}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}

function toSheet(rows: readonly Cell[][], widths: readonly number[], head: number, inputs: string): string {
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${(width * charactersPerCent).toFixed(1)}" customWidth="1"/>`,
  );
  const written = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((cell, column) => toCell(cell, column, at + 1)).join('')}</row>`,
  );
  const wish = 'Ghi số nguyên từ 0 trở lên.';
  const validation =
    inputs &&
    `<dataValidations count="1"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Bảng đếm" error="${escapeAttribute(wish)}" sqref="${inputs}"><formula1>0</formula1></dataValidation></dataValidations>`;
  return `<worksheet xmlns="${xmlns}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${written.join('')}</sheetData>${validation}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function toCell({ text, style }: Cell, column: number, line: number): string {
  const place = `r="${toCellName(column, line)}" s="${style}"`;
  if (text === '') return `<c ${place}/>`;
  if (/^\d{1,9}$/.test(text)) return `<c ${place}><v>${text}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}
