import { describe, expect, it } from 'vitest';
import { openPasted } from '#browser/customiser/list/read-list.ts';

const read = (text: string) => openPasted(text)({ of: 'people' });
const toTable = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');
const toPeople = (text: string) => read(text).units.map(({ person, post, unit }) => [person, post, unit]);

describe('reading people from a table', () => {
  it('takes name, post and unit by their headings, in any order, and leaves the rest', () => {
    const text = toTable(
      ['DANH SÁCH ĐẠI BIỂU'],
      ['STT', 'Đơn vị công tác', 'Họ và tên', 'Chức vụ', 'Số điện thoại', 'Ghi chú'],
      ['1', 'Hội LHPN xã A', 'Nguyễn Thị Hoa', 'Chủ tịch', '0912 345 678', ''],
      ['2', 'Trường THCS B', 'Trần Văn Ẩn', '', '', 'ăn chay'],
    );
    expect(toPeople(text)).toEqual([
      ['Nguyễn Thị Hoa', 'Chủ tịch', 'Hội LHPN xã A'],
      ['Trần Văn Ẩn', '', 'Trường THCS B'],
    ]);
    expect(read(text).columns.map(({ role }) => role)).toEqual([
      'number',
      'unit',
      'person',
      'post',
      'other',
      'other',
    ]);
  });

  it.each([
    ['Họ tên'],
    ['HỌ VÀ TÊN'],
    ['Họ và tên đại biểu'],
    ['Tên người tham gia'],
    ['Người được khen'],
    ['Tên'],
    ['Ho ten'],
  ])('knows “%s” as the heading of the names', (heading) => {
    expect(toPeople(toTable(['STT', heading, 'Lớp'], ['1', 'Lê Na', '9A']))).toEqual([['Lê Na', '', '9A']]);
  });

  it('joins a salutation, a family name and a given name beside each other', () => {
    const text = toTable(
      ['Ông/Bà', 'Họ và chữ đệm', 'Tên', 'Đơn vị', 'Họ tên người lập'],
      ['Bà', 'H’Hen', 'Niê', 'Buôn A', 'Y Bhin'],
    );
    expect(toPeople(text)).toEqual([['Bà H’Hen Niê', '', 'Buôn A']]);
  });

  it('reads a name a line, and says why the others are left out', () => {
    const long = 'Nguyễn '.repeat(40).trim();
    const { units, leftOut } = read(
      toTable(
        ['STT', 'Họ tên'],
        ['1', 'Lê Na'],
        ['2', ''],
        ['3', '0912345678'],
        ['4', long],
        ['', 'Tổng cộng'],
      ),
    );
    expect(units.map(({ person }) => person)).toEqual(['Lê Na']);
    expect(leftOut.map(({ from, why }) => [from, why])).toEqual([
      [1, 'heading'],
      [3, 'nameless'],
      [4, 'number'],
      [5, 'long'],
      [6, 'total'],
    ]);
    expect(toPeople('1. Lê Na\n2. Trần Ẩn')).toEqual([
      ['Lê Na', '', ''],
      ['Trần Ẩn', '', ''],
    ]);
  });

  it('tells posts from units where nothing heads them', () => {
    const posted = toTable(['Lê Na', 'Trưởng thôn', 'Thôn A'], ['Trần Ẩn', 'Phó Chủ tịch', 'Xã B']);
    expect(toPeople(posted)).toEqual([
      ['Lê Na', 'Trưởng thôn', 'Thôn A'],
      ['Trần Ẩn', 'Phó Chủ tịch', 'Xã B'],
    ]);
    expect(toPeople(toTable(['Lê Na', 'Trường THCS A'], ['Trần Ẩn', 'Xã B']))).toEqual([
      ['Lê Na', '', 'Trường THCS A'],
      ['Trần Ẩn', '', 'Xã B'],
    ]);
  });

  it('takes two thousand people, and says which are beyond', () => {
    const { units, leftOut } = read(Array.from({ length: 2003 }, (_, at) => `Lê Na ${at + 1}`).join('\n'));
    expect(units).toHaveLength(2000);
    expect(leftOut).toEqual([{ from: 2001, to: 2003, why: 'beyond', text: 'Lê Na 2001' }]);
  });

  it('follows another choice of columns', () => {
    const text = toTable(['Họ tên', 'Bí danh'], ['Lê Na', 'Na Béo']);
    const again = openPasted(text)({ of: 'people', roles: ['other', 'person'] });
    expect(again.units.map(({ person }) => person)).toEqual(['Na Béo']);
  });
});
