import { describe, expect, it } from 'vitest';
import { openPasted } from '#browser/customiser/list/read-list.ts';

const unitsOf = (text: string) =>
  openPasted(text)({}).units.map(({ unit, place, time }) => [unit, place, time].filter(Boolean).join(' · '));

describe('a pasted list that is written as a program writes it', () => {
  it.each([
    ['an array of names', '["Xã A",\n "Xã B, huyện C"]', ['Xã A', 'Xã B, huyện C']],
    [
      'objects of which some lack a field',
      '[{"Đơn vị":"Xã A","Địa điểm":"Chợ"},{"Đơn vị":"Xã B","Thời gian":"7 giờ"}]',
      ['Xã A · Chợ', 'Xã B · 7 giờ'],
    ],
    ['rows of cells', '[["Đơn vị","Địa điểm"],["Xã A","Chợ\\nmới"]]', ['Xã A · Chợ mới']],
    ['an array within an object', '{"data":[{"Đơn vị":"Xã A"},{"Đơn vị":"Xã B"}]}', ['Xã A', 'Xã B']],
    [
      'an object a line',
      '{"Đơn vị":"Xã A","Địa điểm":"Chợ"}\n{"Đơn vị":"Xã B","Địa điểm":null}\n',
      ['Xã A · Chợ', 'Xã B'],
    ],
    [
      'a table of Markdown',
      '| Đơn vị | Địa điểm |\n|:---|---:|\n| Xã A | Chợ |\n| Xã B \\| C | |',
      ['Xã A · Chợ', 'Xã B | C'],
    ],
    ['bars between cells', 'Đơn vị|Địa điểm\nXã A|Chợ', ['Xã A · Chợ']],
  ])('is read: %s', (_what, text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['["Xã A", "Xã B"', 'JSON'],
    ['{"ten":"Xã A"}', 'JSON'],
    ['[{"ten":{"vi":"Xã A"}}]', 'JSON'],
    ['[["Đơn vị"],[{"vi":"Xã A"}]]', 'JSON'],
    ['[["Đơn vị"],[["Xã A",["Chợ"]]]]', 'JSON'],
    ['<xa><ten>Xã A</ten></xa>', 'XML'],
    ['Danh sách\n<xa ten="Xã A"/>\n<xa ten="Xã B"/>', 'XML'],
    ['BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Xã A\r\nEND:VCARD', 'vCard'],
    ["INSERT INTO `xa` (`ten`) VALUES\n('Xã A'),\n('Xã B');", 'SQL'],
    ["(1, N'Xã A'),\n(2, N'Xã B')", 'SQL'],
    ['H&#7897;i A\nH&#7897;i B', '&amp;'],
    ['<table><tr><td>Xã A</td></tr></table>', 'mã của một trang web'],
    ['<ul>\n<li>Xã A</li>\n</ul>', 'mã của một trang web'],
  ])('is refused in words where it is torn or no table: %s', (text, why) => {
    expect(() => openPasted(text)({})).toThrow(why);
  });

  it.each([
    ['[Xã A]\n[Xã B]', ['[Xã A]', '[Xã B]']],
    ['Xã A | Xã B\nXã C | Xã D', ['Xã A | Xã B', 'Xã C | Xã D']],
    ['{Hội} A\n{Hội} B', ['{Hội} A', '{Hội} B']],
    ['<Xã A>\nR&D; B', ['<Xã A>', 'R&D; B']],
    ["(Xã 'A')\nCập nhật xã B", ["(Xã 'A')", 'Cập nhật xã B']],
  ])('is left as it is where it only looks a little so: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe('a list with semicolons', () => {
  it.each([
    ['Xã A; Xã B, huyện C; Phường D.', ['Xã A', 'Xã B, huyện C', 'Phường D']],
    ['- Hội Phụ nữ;\n- Đoàn Thanh niên;\n- Hội Nông dân.', ['Hội Phụ nữ', 'Đoàn Thanh niên', 'Hội Nông dân']],
    ['Xã A; Xã B; Xã C; Xã D;\nPhường E; Xã G', ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Phường E', 'Xã G']],
  ])('has a name between two of them, and says so: %j', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
    const { notes, separator } = openPasted(text)({});
    expect(separator).toBe('names');
    expect(notes.join()).toContain(`đọc được ${units.length} tên`);
  });

  it.each([
    ['Đơn vị;Địa điểm\nXã A;Chợ', ['Xã A · Chợ']],
    ['Xã A; Chợ; 7 giờ 30\nXã B; Nhà văn hóa', ['Xã A · Chợ · 7 giờ 30', 'Xã B · Nhà văn hóa']],
    ['Xã A;Chợ;\nXã B;Nhà văn hóa;', ['Xã A · Chợ', 'Xã B · Nhà văn hóa']],
    ['Xã A; Nhà văn hóa; 7 giờ', ['Xã A · Nhà văn hóa · 7 giờ']],
  ])('is a table where they part who, where and when: %j', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it('is parted as the visitor says', () => {
    const units = (separator: ';' | 'names') =>
      openPasted('Xã A; Chợ\nXã B; Sân')({ separator }).units.map(({ unit }) => unit);
    expect(units(';')).toEqual(['Xã A', 'Xã B']);
    expect(units('names')).toEqual(['Xã A', 'Chợ', 'Xã B', 'Sân']);
  });
});

describe('a plain list with signs in front of each line', () => {
  it.each([
    ['1 Xã A\n2 Xã B\n3 Xã C'],
    ['(1) Xã A\n(2) Xã B\n(3) Xã C'],
    ['a) Xã A\nb) Xã B\nc) Xã C'],
    ['I. Xã A\nII. Xã B\nIII. Xã C'],
    ['① Xã A\n② Xã B\n③ Xã C'],
    ['☐ Xã A\n✓ Xã B\n☐ Xã C'],
  ])('loses them, and says so: %j', (text) => {
    expect(unitsOf(text)).toEqual(['Xã A', 'Xã B', 'Xã C']);
    expect(openPasted(text)({}).notes).toEqual(['Đã bỏ số thứ tự, dấu gạch đầu dòng ở đầu mỗi dòng.']);
  });

  it('keeps numbers that are a part of names', () => {
    expect(unitsOf('12 Nguyễn Huệ\n14 Nguyễn Huệ\n15 Lê Lợi')).toEqual([
      '12 Nguyễn Huệ',
      '14 Nguyễn Huệ',
      '15 Lê Lợi',
    ]);
  });
});
