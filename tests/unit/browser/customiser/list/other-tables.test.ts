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
  ])('is read: %s', (_what, text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ['["Xã A", "Xã B"', 'JSON'],
    ['{"ten":"Xã A"}', 'JSON'],
    ['[{"ten":{"vi":"Xã A"}}]', 'JSON'],
    ['<table><tr><td>Xã A</td></tr></table>', 'mã của một trang web'],
    ['<ul>\n<li>Xã A</li>\n</ul>', 'mã của một trang web'],
  ])('is refused in words where it is torn or no table: %s', (text, why) => {
    expect(() => openPasted(text)({})).toThrow(why);
  });

  it.each([
    ['[Xã A]\n[Xã B]', ['[Xã A]', '[Xã B]']],
    ['Xã A | Xã B\nXã C | Xã D', ['Xã A | Xã B', 'Xã C | Xã D']],
    ['{Hội} A\n{Hội} B', ['{Hội} A', '{Hội} B']],
  ])('is left as it is where it only looks a little so: %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});
