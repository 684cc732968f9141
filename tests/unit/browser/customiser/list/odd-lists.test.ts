import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openListFile } from '#browser/customiser/list/read-list.ts';
import { type TestCell, toWorkbook, zipFiles } from '../../../../support/workbook-file.ts';

const heading = ['Đơn vị', 'Địa điểm', 'Thời gian'];
const read = (file: Uint8Array) => openListFile(new Uint8Array(file))({});
const readText = (text: string) => read(Buffer.from(text));
const whole = toWorkbook([{ rows: [heading, ['Xã A', 'Chợ', '7 giờ']] }]);
const rename = (change: (name: string) => string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(whole)).map(([name, bytes]) => [change(name), bytes])));
const inSheet = (change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(whole);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = change(new TextDecoder().decode(files[sheet]));
  return zipSync({ ...files, [sheet]: new TextEncoder().encode(xml) });
};
const words = (cell: TestCell) =>
  read(toWorkbook([{ rows: [heading, ['Xã A', 'Chợ', cell]] }], ['dd/mm/yyyy']));

describe('a workbook that another program wrote', () => {
  it.each([
    ['backslashes in the names of its parts', (name: string) => name.replaceAll('/', '\\')],
    ['other capitals in them', (name: string) => name.replace('worksheets/sheet', 'WorkSheets/Sheet')],
    ['a slash before them', (name: string) => `/${name}`],
  ])('is read with %s', (_what, change) => {
    expect(read(rename(change)).units).toMatchObject([{ unit: 'Xã A', place: 'Chợ' }]);
  });

  it('is read with small letters in the places of its cells', () => {
    const list = read(inSheet((xml) => xml.replaceAll(/ r="([A-Z]\d)"/g, (place) => place.toLowerCase())));
    expect(list.units).toMatchObject([{ unit: 'Xã A', place: 'Chợ', time: '7 giờ' }]);
  });

  it('keeps rows whose numbers no spreadsheet has', () => {
    const list = read(inSheet((xml) => xml.replace('<row r="2"', '<row r="1e99"')));
    expect(list.units).toMatchObject([{ unit: 'Xã A', line: 2 }]);
  });

  it('has its merged cells filled from whichever corner they are named', () => {
    const rows = [heading, ['Xã A', 'Chợ'], ['Xã B', '']];
    expect(read(toWorkbook([{ rows, merged: ['B3:B2'] }])).units.map(({ place }) => place)).toEqual([
      'Chợ',
      'Chợ',
    ]);
  });

  it('says how many rows and columns with words are hidden', () => {
    const list = read(
      inSheet((xml) =>
        xml
          .replace('<sheetData>', '<cols><col min="2" max="9" hidden="true"/></cols><sheetData>')
          .replace('<row r="2"', '<row hidden="true" r="2"'),
      ),
    );
    expect(list.notes).toEqual([
      'Bảng có 2 cột đang ẩn; các cột đó vẫn được đọc.',
      'Bảng có 1 dòng đang ẩn; các dòng đó vẫn được đọc.',
    ]);
  });

  it('shows a time alone as a time, and what is no day as its number', () => {
    expect(words({ xml: '<v>T08:05:00</v>', attributes: 't="d"' }).units[0]?.time).toBe('8:05');
    expect(words({ xml: '<v>-5</v>', attributes: 's="1"' }).units[0]?.time).toBe('-5');
    expect(words({ xml: '<v>2958466</v>', attributes: 's="1"' }).units[0]?.time).toBe('2958466');
    expect(words({ xml: '<v>2958465</v>', attributes: 's="1"' }).units[0]?.time).toBe('31/12/9999');
  });
});

describe('a file that is no list', () => {
  it.each([
    ['a Word file', 'word/document.xml', 'Word'],
    ['an OpenDocument', 'content.xml', 'OpenDocument'],
    ['a binary workbook', 'xl/workbook.bin', 'XLSB'],
    ['a Numbers file', 'Index/Document.iwa', 'Numbers'],
  ])('is named: %s', (_what, part, said) => {
    expect(() => read(zipFiles({ [part]: '<a/>' }))).toThrow(said);
  });

  it.each(['<table><tr><td>Xã A</td></tr></table>', '<?xml version="1.0"?><Workbook/>', ' <html><body>Xã A'])(
    'is named when it is a page that is called a workbook: %s',
    (text) => expect(() => readText(text)).toThrow('trang web hay tệp XML'),
  );
});

describe('a workbook that would hold the machine', () => {
  it('unpacks the first of a thousand parts of one name', () => {
    const [name, other] = ['xl/workbook.xml', 'xl/workbook.xmm'];
    const large = new Uint8Array(100_000);
    const bytes = zipSync({ ...unzipSync(whole), [other]: large, 'xl/workbook.xmn': large });
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/xl\/workbook\.xm[mn]/g, name);
    expect(read(Buffer.from(text, 'latin1')).units).toHaveLength(1);
  });

  it('may not have more words than a list has cells', () => {
    const files = unzipSync(toWorkbook([{ rows: [heading] }]));
    const relations = 'xl/_rels/workbook.xml.rels';
    const listed = new TextDecoder()
      .decode(files[relations])
      .replace('</', '<Relationship Id="w" Type="x/sharedStrings" Target="words.xml"/></');
    const bytes = zipSync({
      ...files,
      [relations]: new TextEncoder().encode(listed),
      'xl/words.xml': new TextEncoder().encode(`<sst>${'<si/>'.repeat(400_001)}</sst>`),
    });
    expect(() => read(bytes)).toThrow('giải nén ra lớn quá');
  });

  it('is looked into a hundred sheets far, unasked', () => {
    const empty = Array.from({ length: 100 }, (_, at) => ({ name: `Trống ${at}`, rows: [] }));
    const file = toWorkbook([...empty, { name: 'Xã', rows: [['Xã A']] }]);
    expect(read(file)).toMatchObject({ sheet: 0, units: [] });
    expect(openListFile(new Uint8Array(file))({ sheet: 100 }).units).toHaveLength(1);
  });
});

describe('a text that a program wrote', () => {
  it('says ="007" for words that look like a number', () => {
    expect(readText('Đơn vị;Địa điểm\n="Xã A";="007"').units).toMatchObject([{ unit: 'Xã A', place: '007' }]);
  });

  it('has no unit without a letter', () => {
    expect(readText('Đơn vị\n,,,,\n---\nXã A')).toMatchObject({
      units: [{ unit: 'Xã A' }],
      leftOut: [{ why: 'heading' }, { why: 'number' }, { why: 'number' }],
    });
  });
});
