import { strToU8, zipSync } from 'fflate';

/** A cell: words, a number, or the XML between its tags with its attributes. */
export type TestCell = string | number | { xml: string; attributes?: string } | undefined;

export interface TestSheet {
  name?: string;
  rows: readonly (readonly TestCell[])[];
  merged?: readonly string[];
  /** `hidden` and the like. */
  state?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least that is a workbook. @param codes are number formats, as which `style` 1, 2 … show a number. */
export function toWorkbook(sheets: readonly TestSheet[], codes: readonly string[] = []): Buffer {
  const relation = (type: string, target: string, id = 1) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const files: Record<string, string> = {
    '_rels/.rels': wrapRelations(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': wrapRelations(
      sheets.map((_, at) => relation('worksheet', `worksheets/sheet${at + 1}.xml`, at + 1)).join('') +
        relation('styles', 'styles.xml', sheets.length + 1),
    ),
    'xl/styles.xml': toStyles(codes),
  };
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = toSheet(sheet);
  return zipFiles(files);
}

export const zipFiles = (files: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))));

/** A number shown by the format of that place, from 1. */
export const styled = (value: number, style: number): TestCell => ({
  xml: `<v>${value}</v>`,
  attributes: `s="${style}"`,
});

const wrapRelations = (inner: string): string =>
  `<Relationships xmlns="${relations}">${inner}</Relationships>`;

function toStyles(codes: readonly string[]): string {
  const formats = codes.map(
    (code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const styles = ['<xf numFmtId="0"/>', ...codes.map((_, at) => `<xf numFmtId="${170 + at}"/>`)];
  return `<styleSheet xmlns="${main}"><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function toSheet({ rows, merged = [] }: TestSheet): string {
  const written = rows.map((row, at) => {
    const cells = row.map((cell, column) => toCell(cell, `${String.fromCharCode(65 + column)}${at + 1}`));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const joins = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData><mergeCells>${joins.join('')}</mergeCells></worksheet>`;
}

function toCell(cell: TestCell, place: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return `<c r="${place}" ${cell.attributes ?? ''}>${cell.xml}</c>`;
}
