import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFiles } from '#browser/papers/counting/read-files.ts';
import { addCounts } from '#papers/counting/add-counts.ts';
import { countedRows, levelColumns } from '#papers/counting/counted-things.ts';
import { fillIn, typed } from '../../../support/counting-files.ts';
import { styled, type TestCell, toWorkbook } from '../../../support/workbook-file.ts';

const order = { year: 2026, levels: levelColumns['ubnd-xa'] };
const toFile = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
const read = (files: File[]) => readFiles(files, order, () => undefined);

describe('the sheets of 47 units', () => {
  const names = Array.from({ length: 47 }, (_, at) => `Khối ${at + 1}`);
  const books = names.map((name, unit) =>
    fillIn(name, (row, level) => String((unit * 7919 + row * 104_729 + level * 1_299_709) % 997)),
  );

  /** Another way: every number of the sheets' XML, by the place of its cell, in the order of the file. */
  function sumByXml(): Map<string, number> {
    const sums = new Map<string, number>();
    for (const book of books) {
      const xml = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      for (const [, column, line, value] of xml.matchAll(/<c r="([DE])(\d+)"[^>]*><v>(\d+)<\/v>/g)) {
        const place = `${column}${line}`;
        sums.set(place, (sums.get(place) ?? 0) + Number(value));
      }
    }
    return sums;
  }

  it.each([
    ['as files', () => names.map((name, at) => toFile(`${name}.xlsx`, books[at] as Uint8Array))],
    [
      'as one ZIP',
      () => [
        toFile(
          'tat-ca.zip',
          zipSync(Object.fromEntries(names.map((name, at) => [`gui/${name}.xlsx`, books[at] as Uint8Array]))),
        ),
      ],
    ],
  ])('are added up %s as another sum has it', async (_, make) => {
    const { returned, refused } = await read(make());
    const totals = addCounts(returned, order.levels, [...names, 'Khối 48']);
    expect(refused).toEqual([]);
    expect(totals.slips).toEqual([]);
    expect(totals.answered).toHaveLength(47);
    expect(totals.missing).toEqual(['Khối 48']);
    const sums = sumByXml();
    expect(sums.size).toBe(countedRows.length * 2);
    // The table's first row stands in line 7: title, three lines, a blank one, the heads.
    const expected = countedRows.map((_row, at) => [sums.get(`D${7 + at}`), sums.get(`E${7 + at}`)]);
    expect(countedRows.map(({ id }) => totals.counts[id])).toEqual(expected);
  });
});

describe('a returned sheet', () => {
  const talks = (first: TestCell, second: TestCell = undefined) =>
    typed([[1, 'Buổi nói chuyện chuyên đề', 'buổi', first, second]]);
  const slipsOf = async (bytes: Uint8Array) =>
    (await read([toFile('khoi-1.xlsx', bytes)])).returned[0]?.slips.filter(
      ({ problem }) => problem !== 'missing-row',
    );

  it.each([
    ['nhiều', 'text'],
    [-3, 'negative'],
    [1.5, 'fraction'],
    ['15/11/2026', 'text'],
    [999_999_999, 'huge'],
    [{ xml: '<f>A1</f>' }, 'formula'],
    [{ xml: '<v>#REF!</v>', attributes: 't="e"' }, 'error'],
  ] as [TestCell, string][])('names a cell that makes no sense: %j', async (cell, problem) => {
    expect(await slipsOf(talks(cell))).toEqual([
      expect.objectContaining({ file: 'khoi-1.xlsx', cell: 'D6', problem }),
    ]);
  });

  it('is read where rows were moved and numbers were written as people write them', async () => {
    const bytes = typed([
      ['Phần A'],
      [9, 'tờ gấp,  tờ rơi đã phát', 'tờ', '23.800', '1 200'],
      [2, 'Buổi nói chuyện chuyên đề', 'buổi', undefined, 4],
    ]);
    const [sheet] = (await read([toFile('a.xlsx', bytes)])).returned;
    expect(sheet?.counts.leaflets).toEqual([23_800, 1200]);
    expect(sheet?.counts.talks).toEqual([0, 4]);
    expect(sheet?.unit).toBe('Khối 1');
  });

  it('is read by its numbers, not by what their format shows', async () => {
    const bytes = toWorkbook(
      [
        {
          rows: [
            ['Đơn vị', 'Khối 1'],
            ['Năm', styled(2026, 1)],
            ['TT', 'Nội dung', 'Đơn vị tính', 'Cấp xã', 'Thôn, khối phố'],
            [1, 'Buổi nói chuyện chuyên đề', 'buổi', styled(2.5, 1), styled(20, 2)],
            [2, 'Tờ gấp, tờ rơi đã phát', 'tờ', styled(23_800, 1), styled(234.567, 1)],
          ],
        },
      ],
      ['#,##0', '0.00'],
    );
    const [sheet] = (await read([toFile('a.xlsx', new Uint8Array(bytes))])).returned;
    expect(sheet?.isCounted).toBe(true);
    expect(sheet?.counts.talks).toEqual([0, 20]);
    expect(sheet?.counts.leaflets).toEqual([23_800, 0]);
    expect(sheet?.slips.filter(({ problem }) => problem !== 'missing-row')).toEqual([
      { file: 'a.xlsx', cell: 'D4', problem: 'fraction', written: '2,5' },
      { file: 'a.xlsx', cell: 'E5', problem: 'fraction', written: '234,567' },
    ]);
  });

  it('of another year is named and not added', async () => {
    const { returned } = await read([
      toFile('a.xlsx', typed([[1, 'Buổi nói chuyện chuyên đề', 'buổi', 5]], 2025)),
    ]);
    const totals = addCounts(returned, order.levels, ['Khối 1']);
    expect(totals.slips).toContainEqual({
      file: 'a.xlsx',
      cell: 'B4',
      problem: 'other-year',
      written: '2025',
    });
    expect(totals.counts.talks).toEqual([0, 0]);
    expect(totals.missing).toEqual(['Khối 1']);
  });

  it('of a unit that sent one before is named and not added', async () => {
    const { returned } = await read([toFile('a.xlsx', talks(5)), toFile('b.xlsx', talks(6))]);
    const totals = addCounts(returned, order.levels, []);
    expect(totals.counts.talks).toEqual([5, 0]);
    expect(totals.slips).toContainEqual({ file: 'b.xlsx', problem: 'double-unit', written: 'Khối 1' });
  });

  it('of 100,000 rows is read without them', async () => {
    const many = Array.from({ length: 100_000 }, (): TestCell[] => ['x']);
    const bytes = typed([[1, 'Buổi nói chuyện chuyên đề', 'buổi', 5], ...many]);
    const { returned } = await read([toFile('a.xlsx', bytes)]);
    expect(returned[0]?.counts.talks).toEqual([5, 0]);
  });
});

describe('a file that is no counting sheet', () => {
  const whole = fillIn('Khối 1', () => '1');
  // Sixty million zeros pack into some sixty thousand bytes.
  const bomb = zipSync({
    'xl/workbook.xml': new Uint8Array(60_000_000),
    '[Content_Types].xml': strToU8('<x/>'),
  });

  it.each([
    ['rỗng.xlsx', new Uint8Array(), 'rỗng'],
    ['chu.xlsx', strToU8('không phải ZIP'), 'không phải tệp .xlsx'],
    ['rach.xlsx', whole.slice(0, whole.length - 40), 'không phải tệp .xlsx'],
    ['dau.xlsx', whole.slice(0, 200), 'không phải tệp .xlsx'],
    ['bom.xlsx', bomb, 'giải nén ra lớn quá'],
    ['khac.xlsx', new Uint8Array(toWorkbook([{ rows: [['Tên', 'Số']] }])), 'không có bảng đếm'],
    ['mo.ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'OpenDocument'],
    ['trong.zip', zipSync({ 'a.txt': strToU8('a') }), 'không có tệp .xlsx nào'],
  ])('is refused by its name, and the others are read: %s', async (name, bytes, why) => {
    const { returned, refused } = await read([toFile(name, bytes), toFile('tot.xlsx', whole)]);
    expect(refused).toEqual([{ file: name, why: expect.stringContaining(why) }]);
    expect(returned.map(({ file }) => file)).toEqual(['tot.xlsx']);
  });

  it('is refused by its name within a ZIP', async () => {
    const zip = zipSync({
      'a/tot.xlsx': whole,
      'a/xau.xlsx': strToU8('PK'),
      'a/cu.xls': strToU8('x'),
      'b/nua.zip': zipSync({ 'c.xlsx': whole }),
      '__MACOSX/a/._tot.xlsx': strToU8('x'),
      'a/Thumbs.db': strToU8('x'),
    });
    const { returned, refused } = await read([toFile('gui.zip', zip)]);
    expect(returned.map(({ file }) => file)).toEqual(['gui.zip › a/tot.xlsx']);
    expect(refused.map(({ file }) => file)).toEqual([
      'gui.zip › a/cu.xls',
      'gui.zip › b/nua.zip',
      'gui.zip › a/xau.xlsx',
    ]);
  });
});
