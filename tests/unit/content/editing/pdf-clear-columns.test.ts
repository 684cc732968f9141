import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { dropPageHeads } from '#content/editing/pdf-page-heads.ts';
import { joinPages, toCarried, toPageParts } from '#content/editing/pdf-pages.ts';
import type { PlacedRun } from '#content/editing/pdf-pieces.ts';

/** Runs as the reader of PDF gives them: 12 points high, letters of 5 points. */
const run = (text: string, x: number, y: number): PlacedRun => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 12,
});
const title = run('KHẨU HIỆU TUYÊN TRUYỀN', 200, 760);
const read = (...pages: PlacedRun[][]) => {
  const parts: ReturnType<typeof toPageParts>[] = [];
  for (const runs of pages) parts.push(toPageParts(runs, [], undefined, toCarried(parts.at(-1) ?? [])));
  return readAnnex(joinPages(parts));
};
const toTexts = ({ messages }: ReturnType<typeof read>) => messages.map(({ text }) => text);

const heading = [run('STT', 50, 740), run('Nội dung', 150, 740), run('Đơn vị', 400, 740)];
const texts = ['Tắt nóng giận, bật yêu thương', 'Trao quyền cho phụ nữ là trao tương lai cho cả nhà'];
const [one = '', two = ''] = texts;
const [upper, lower] = ['Trao quyền cho phụ nữ là', 'trao tương lai cho cả nhà'];

describe('a table without lines whose columns nothing crosses', () => {
  test.each([
    ['at the top of its row', 706],
    ['in the middle of its row', 699],
  ])('is read without a doubt where a number stands %s', (_, y) => {
    const annex = read([
      title,
      ...heading,
      ...[run('1', 55, 720), run(one, 90, 720), run('Hội Phụ nữ', 400, 720)],
      ...[run(upper, 90, 706), run(lower, 90, 692), run('2', 55, y), run('Đoàn xã', 400, y)],
    ]);
    expect(toTexts(annex)).toEqual(texts);
    expect(annex.doubts).toEqual([]);
  });

  test('keeps the names of groups that run across', () => {
    const { messages } = read([
      title,
      ...heading,
      run('I. Những câu dành cho mọi gia đình trong toàn xã Nậm Cắn, bản làng xa', 50, 726),
      ...[run('1', 55, 712), run(one, 90, 712)],
      run('II. Nhà trường', 50, 698),
      ...[run('2', 55, 684), run(two, 90, 684), run('Đoàn xã', 400, 684)],
    ]);
    expect(messages.map(({ group, text }) => [group, text])).toEqual([
      ['Những câu dành cho mọi gia đình trong toàn xã Nậm Cắn, bản làng xa', one],
      ['Nhà trường', two],
    ]);
  });

  test('without numbers begins a row where several columns do', () => {
    const names = [run('Thông điệp', 90, 740), run('Hình thức', 400, 740)];
    const annex = read([
      title,
      ...names,
      ...[run(upper, 90, 720), run('Loa', 400, 720), run(lower, 90, 706)],
      ...[run(one, 90, 692), run('Pa nô', 400, 692)],
    ]);
    expect(toTexts(annex)).toEqual([two, one]);
    expect(annex.doubts).toEqual([]);
  });

  test('goes on over a page, in the middle of a row too', () => {
    const annex = read(
      [
        title,
        ...heading,
        ...[run('1', 55, 720), run(one, 90, 720)],
        ...[run('2', 55, 706), run(upper, 90, 706)],
      ],
      [
        run(lower, 90, 780),
        ...[run('3', 55, 766), run('Im lặng là đồng lõa', 90, 766), run('Mặt trận', 400, 766)],
      ],
    );
    expect(toTexts(annex)).toEqual([one, two, 'Im lặng là đồng lõa']);
  });

  test('stays doubtful where a row could be parted in two ways', () => {
    const annex = read([
      title,
      ...heading,
      ...[run('1', 55, 720), run(one, 90, 720), run('Hội Phụ nữ', 400, 720), run('Nói lời hay', 90, 706)],
      ...[
        run('2', 55, 692),
        run('Làm việc tốt', 90, 692),
        run('Đoàn xã', 400, 692),
        run('Yêu thương nhau', 90, 678),
      ],
    ]);
    // Line 2 may end the first row, or begin a second one whose number stands in its middle.
    expect(annex.doubts.join()).toContain('đứng thành cột');
  });
});

test('what every page has at its top, and its number, is no line of the list', () => {
  const pages = [1, 2].map((page) => ({
    top: 842,
    bottom: 0,
    runs: [
      run('Kế hoạch của xã Nậm Cắn', 60, 810),
      run(`Câu ${'ab'[page]} ở giữa trang`, 60, 600),
      run(String(page), 290, 30),
    ],
  }));
  expect(dropPageHeads(pages).map((runs) => runs.map(({ text }) => text.slice(0, 3)))).toEqual([
    ['Câu'],
    ['Câu'],
  ]);
});
