import { describe, expect, it } from 'vitest';
import { openPasted } from '#browser/customiser/list/read-list.ts';
import { mostRows } from '#browser/customiser/list/unit-row.ts';

const read = (text: string) => openPasted(text)({});
const toTable = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');
const toUnits = (text: string) => read(text).units.map(({ unit }) => unit);
const toReasons = (text: string) => read(text).leftOut.map(({ from, to, why }) => [from, to, why]);

describe('reading units from a table', () => {
  it('takes the columns by their headings, in any order', () => {
    const text = toTable(['Thời gian', 'Tên đơn vị', 'Địa điểm'], ['8 giờ', 'Phường A', 'Nhà văn hóa']);
    expect(read(text).units).toEqual([
      { line: 2, superior: '', unit: 'Phường A', place: 'Nhà văn hóa', time: '8 giờ' },
    ]);
  });

  it('reads each unit’s own slogan and format, and says which formats it does not know', () => {
    const text = toTable(
      ['STT', 'Tên đơn vị', 'Khẩu hiệu', 'Khổ'],
      ['1', 'Phường A', 'Chấm dứt bạo lực', 'Băng rôn 6x1m'],
      ['2', 'Phường B', '', 'A3'],
      ['3', 'Phường C', '', 'to vừa'],
      ['4', 'Phường D', '', ''],
    );
    const { units, notes } = read(text);
    expect(units.map(({ words, format }) => [words, format])).toEqual([
      ['Chấm dứt bạo lực', 'bang-ron-6x1m'],
      [undefined, 'a3'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(notes).toEqual([expect.stringContaining('Không rõ khổ ở dòng 4:')]);
  });

  it('takes unit, place and time in this order where nothing heads them', () => {
    expect(read(toTable(['Phường A', 'Sân', '8 giờ'])).units).toEqual([
      { line: 1, superior: '', unit: 'Phường A', place: 'Sân', time: '8 giờ' },
    ]);
  });

  it.each([
    ['Tên xã/phường'],
    ['Tên trường'],
    ['Xã, phường, đặc khu'],
    ['Đơn vị nhận'],
    ['TÊN CƠ QUAN, ĐƠN VỊ'],
    ['Ten don vi'],
    ['Tên đơn vị (ghi đầy đủ)'],
  ])('knows “%s” as the heading of the units', (heading) => {
    expect(toUnits(toTable(['STT', heading], ['1', 'UBND xã A']))).toEqual(['UBND xã A']);
  });

  it('tells superior body, unit and place apart', () => {
    const text = toTable(['Cơ quan cấp trên', 'Tên đơn vị', 'Địa danh'], ['UBND tỉnh A', 'Sở B', 'Phường C']);
    expect(read(text).units).toEqual([
      { line: 2, superior: 'UBND tỉnh A', unit: 'Sở B', place: 'Phường C', time: '' },
    ]);
  });

  it('does not take units that are called like headings for some', () => {
    expect(toUnits('Trường THPT A\nXã Lăng\nThôn Hội')).toEqual(['Trường THPT A', 'Xã Lăng', 'Thôn Hội']);
    expect(toUnits('Xã A\nTổ 😀\nTổ\nXã')).toHaveLength(4);
    expect(toUnits(toTable(['Xã A', 'Sân', '8 giờ'], ['Đơn vị', 'Sân', '9 giờ']))).toHaveLength(2);
    expect(toUnits(toTable(['Xã Gio Linh', 'Nội Bài'], ['Xã Lục Nam', 'Gio An']))).toHaveLength(2);
  });

  it('leaves out titles, headings, sums, signatures and blank rows, and says each with its row', () => {
    const text = toTable(
      ['DANH SÁCH ĐƠN VỊ NHẬN PA NÔ'],
      [''],
      ['STT', 'Tên đơn vị', 'Địa điểm'],
      ['(1)', '(2)', '(3)'],
      ['I', 'KHỐI CÁC XÃ', ''],
      ['1', 'UBND xã A', 'Chợ'],
      ['', '', ''],
      ['', 'Tổng cộng', '1 đơn vị'],
      ['', '', 'Người lập biểu'],
    );
    expect(toUnits(text)).toEqual(['UBND xã A']);
    expect(toReasons(text)).toEqual([
      [1, 1, 'title'],
      [2, 2, 'blank'],
      [3, 3, 'heading'],
      [4, 4, 'heading'],
      [5, 5, 'section'],
      [7, 7, 'blank'],
      [8, 8, 'total'],
      [9, 9, 'foot'],
    ]);
  });

  it('takes a company for no sum', () => {
    expect(toUnits('Tổng công ty A\nXã Cộng Hoà\nTổng cộng: 2')).toEqual(['Tổng công ty A', 'Xã Cộng Hoà']);
  });

  it('joins a heading of two lines, and the hour and the day below it', () => {
    const text = toTable(
      ['STT', 'Tên đơn vị', 'Thời gian', ''],
      ['', '', 'Ngày', 'Giờ'],
      ['1', 'Xã A', '15/11/2026', '7:30'],
    );
    expect(read(text).units).toEqual([
      { line: 3, superior: '', unit: 'Xã A', place: '', time: '7:30 ngày 15/11/2026' },
    ]);
  });

  it('prints no number, truth, formula or error as a unit', () => {
    const text = toTable(
      ['Đơn vị', 'Nơi'],
      ['3', 'a'],
      ['TRUE', 'b'],
      ['=A1', 'c'],
      ['#N/A', 'd'],
      ['', 'e'],
      ['Tổ 3', 'g'],
    );
    expect(toUnits(text)).toEqual(['Tổ 3']);
    expect(toReasons(text).map(([, , why]) => why)).toEqual([
      'heading',
      'number',
      'number',
      'formula',
      'error',
      'nameless',
    ]);
  });

  it('leaves a formula beside a unit empty, and says so', () => {
    const { units, notes } = read(toTable(['Đơn vị', 'Địa điểm'], ['Xã A', '=B1&"x"']));
    expect(units[0]?.place).toBe('');
    expect(notes.join()).toContain('dòng 2');
  });

  it('skips blank lines and keeps the numbers of the rest', () => {
    expect(read('A\n\nB').units.map(({ line }) => line)).toEqual([1, 3]);
  });

  it.each(['1. Xã A\n2. Xã B', '- Xã A\n- Xã B', '• Xã A\n• Xã B'])(
    'drops what numbers the lines of %j',
    (text) => {
      expect(toUnits(text)).toEqual(['Xã A', 'Xã B']);
      expect(toUnits('1. Xã A\n9. Xã B')).toEqual(['1. Xã A', '9. Xã B']);
    },
  );

  it('keeps doubles, and names them', () => {
    const { units, notes } = read('Tổ 3\nTổ 4\nTổ 3');
    expect(units).toHaveLength(3);
    expect(notes.join()).toContain('dòng 3 giống dòng 1');
  });

  it('composes letters that were typed apart', () => {
    expect(toUnits('Kỳ Lừa'.normalize('NFD'))).toEqual(['Kỳ Lừa']);
  });

  it('reads words of before Unicode, and says so', () => {
    const { units, notes } = read('Tr­êng tiÓu häc §ång TiÕn');
    expect(units[0]?.unit).toBe('Trường tiểu học Đồng Tiến');
    expect(notes.join()).toContain('TCVN3');
  });

  it('takes the most units whole, and says which rows are beyond', () => {
    const toList = (count: number) => Array.from({ length: count }, (_, at) => `Tổ ${at + 1}`).join('\n');
    expect(read(toList(mostRows))).toMatchObject({ leftOut: [], units: { length: mostRows } });
    expect(read(toList(mostRows + 5)).leftOut).toEqual([
      { from: 2001, to: 2005, why: 'beyond', text: 'Tổ 2001' },
    ]);
  });

  it('follows what the visitor says of the columns and of what parts them', () => {
    const source = openPasted('Trường A, Sân A\nTrường B, Sân B');
    expect(source({}).units[0]?.unit).toBe('Trường A, Sân A');
    expect(source({ separator: ',' }).units[0]).toMatchObject({ unit: 'Trường A', place: 'Sân A' });
    expect(source({ separator: ',', roles: ['place', 'unit'] }).units[0]).toMatchObject({
      unit: 'Sân A',
      place: 'Trường A',
    });
  });
});
