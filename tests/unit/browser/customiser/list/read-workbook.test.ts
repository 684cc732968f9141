import { describe, expect, it } from 'vitest';
import { openListFile } from '#browser/customiser/list/read-list.ts';
import {
  styled,
  type TestCell,
  type TestSheet,
  toWorkbook,
  zipFiles,
} from '../../../../support/workbook-file.ts';

const heading = ['Đơn vị', 'Địa điểm', 'Thời gian'];
const read = (file: Buffer, choice = {}) => openListFile(new Uint8Array(file))(choice);
const readRows = (rows: TestSheet['rows'], codes: string[] = [], merged: string[] = []) =>
  read(toWorkbook([{ rows, merged }], codes));
const readCell = (cell: TestCell, code = 'General') => readRows([heading, ['Xã A', 'Chợ', cell]], [code]);

describe('reading a workbook', () => {
  it.each([
    ['h:mm', 0.3125, '7:30'],
    ['[h]:mm', 0.3125, '7:30'],
    ['dd/mm/yyyy hh:mm', 46341.3333333333, '8:00 ngày 15/11/2026'],
    ['dd/mm/yyyy', 46341.3333333333, '8:00 ngày 15/11/2026'],
    ['dd/mm/yyyy', 46341, '15/11/2026'],
    ['dd/mm', 46341, '15/11'],
    ['mm/yyyy', 46341, '11/2026'],
    ['"Tổ "0', 3, 'Tổ 3'],
    ['000', 7, '007'],
    ['0%', 0.5, '50%'],
    ['General', 0.5, '0,5'],
  ])('shows by %s the number %d as the spreadsheet does', (code, value, text) => {
    expect(readCell(styled(value, 1), code).units[0]?.time).toBe(text);
  });

  it('reads words of many styles, and a line end inside a cell as a blank', () => {
    const cell = {
      attributes: 't="inlineStr"',
      xml: '<is><r><t>Xã </t></r><r><t>A_x000D_\nB</t></r><rPh><t>không</t></rPh></is>',
    };
    expect(readRows([heading, [cell, 'Chợ']]).units[0]?.unit).toBe('Xã A B');
  });

  it('names a formula that nobody calculated, by its row', () => {
    const list = readRows([heading, [{ xml: '<f>A1</f>' }, 'Chợ'], ['Xã B', { xml: '<f>A1</f>' }]]);
    expect(list.leftOut).toContainEqual({ from: 2, to: 2, why: 'formula', text: 'Chợ' });
    expect(list.notes.join()).toContain('dòng 3');
    expect(readCell({ xml: '<f>A1</f><v>8 giờ</v>', attributes: 't="str"' }).units[0]?.time).toBe('8 giờ');
  });

  it('gives all of merged cells what they say', () => {
    const rows = [
      ['Cơ quan cấp trên', 'Tên đơn vị'],
      ['UBND tỉnh A', 'Xã B'],
      ['', 'Xã C'],
    ];
    expect(readRows(rows, [], ['A2:A3']).units.map(({ superior }) => superior)).toEqual([
      'UBND tỉnh A',
      'UBND tỉnh A',
    ]);
  });

  it('reads the first sheet that has something and is not hidden, and another on request', () => {
    const file = toWorkbook([
      { name: 'Ẩn', rows: [['Xã X']], state: 'hidden' },
      { name: 'Bìa', rows: [] },
      { name: 'Xã', rows: [['Xã A']] },
      { name: 'Trường', rows: [['Trường B']] },
    ]);
    expect(read(file)).toMatchObject({
      sheets: ['Bìa', 'Xã', 'Trường'],
      sheet: 1,
      units: [{ unit: 'Xã A' }],
    });
    expect(read(file, { sheet: 2 }).units[0]?.unit).toBe('Trường B');
  });

  it('reads a cell in the last column and row at once, and says what it did not take', () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>X</t></is></c></row>';
    const list = read(withSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>Xã A</t></is></c></row>${far}`));
    expect(list.units).toHaveLength(1);
    expect(list.notes.join()).toContain('1048576');
  });

  it('refuses what unzips too large', () => {
    const file = withSheet(`<row r="1"><c r="A1" t="str"><v>${' '.repeat(41_000_000)}</v></c></row>`);
    expect(file.length).toBeLessThan(1_000_000);
    expect(() => read(file)).toThrow('giải nén ra lớn quá');
  });

  it.each([
    ['no workbook', Buffer.from('PK\u0003\u0004 no workbook')],
    ['a ZIP of something else', zipFiles({ 'a.txt': 'a' })],
    ['a workbook whose sheet is broken', withSheet('<row><c>')],
  ])('says plainly that it is %s', (_what, file) => {
    expect(() => read(file)).toThrow('Không đọc được tệp XLSX này');
  });
});

/** A workbook whose sheet's rows are written by hand. */
function withSheet(rows: string): Buffer {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipFiles({
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="S" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="/xl/s.xml"/></Relationships>`,
    'xl/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}
