import { describe, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { findGrids } from '#content/editing/pdf-grids.ts';
import { joinPages, toPageParts } from '#content/editing/pdf-pages.ts';
import type { PlacedRun } from '#content/editing/pdf-pieces.ts';
import type { Rule } from '#content/editing/pdf-rules.ts';

/** Runs as the reader of PDF gives them: 12 points high, letters of 5 points. */
const run = (text: string, x: number, y: number): PlacedRun => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 12,
});
const title = run('KHẨU HIỆU TUYÊN TRUYỀN', 200, 760);
const read = (runs: readonly PlacedRun[], { column, rules = [] }: { column?: string; rules?: Rule[] } = {}) =>
  readAnnex(joinPages([toPageParts([title, ...runs], findGrids(rules), column)], column));
const toTexts = ({ messages }: ReturnType<typeof read>) => messages.map(({ text }) => text);

const messages = [
  'Im lặng là tiếp tay cho bạo lực',
  'Việc nhà là việc chung của cả nhà',
  'Đừng để ai bị bỏ lại phía sau',
];
const uses = ['Treo ở trụ sở', 'Phát trên loa', 'Đăng trên mạng'];
const table = (x: number, lower = 0) =>
  messages.flatMap((text, at) => [
    run(text, 60, 730 - at * 16),
    run(uses[at] ?? '', x, 730 - at * 16 - lower),
  ]);
const mixed = /^Dòng 3–\d+: chữ trong tệp PDF đứng thành cột mà không có đường kẻ.*--column.*--lines/u;

describe('words side by side that no line of a PDF parts', () => {
  test.each([
    ['begin at one place', table(400)],
    ['stand near each other, row after row', table(60 + 33 * 5 + 10)],
    ['stand half a line lower', table(400, 7)],
    [
      'stand in the middle of a row of two lines',
      messages.flatMap((text, at) => [
        run(text, 60, 730 - at * 40),
        run('và của cả xóm', 60, 716 - at * 40),
        run(uses[at] ?? '', 400, 723 - at * 40),
      ]),
    ],
    [
      'are centred in their column',
      messages.flatMap((text, at) => [
        run(text, 60, 730 - at * 30),
        run(uses[at] ?? '', 450 - (uses[at]?.length ?? 0) * (2 + at), 730 - at * 30),
      ]),
    ],
  ])('make the list doubtful, with its lines and what to do, where they %s', (_, runs) => {
    expect(read(runs).doubts).toContainEqual(expect.stringMatching(mixed));
  });

  test('are read by the column that the editor names, with the doubt', () => {
    const wrapped = [
      run('Lời phát loa', 60, 740),
      run('Cách làm', 400, 740),
      run('Chấm dứt bạo lực với phụ nữ và trẻ em gái, vun đắp', 60, 720),
      run('Treo ở trụ sở', 400, 720),
      run('yêu thương', 60, 706),
      run('và cổng trường', 400, 706),
      run('Việc nhà là việc chung', 60, 690),
      run('Phát trên loa', 400, 690),
    ];
    const annex = read(wrapped, { column: '1' });
    expect(toTexts(annex).filter((text) => text !== 'Lời phát loa')).toEqual([
      'Chấm dứt bạo lực với phụ nữ và trẻ em gái, vun đắp yêu thương',
      'Việc nhà là việc chung',
    ]);
    expect(annex.doubts).toContainEqual(expect.stringContaining('--column'));
    expect(toTexts(read(wrapped, { column: 'cách làm' }))).toContain('Treo ở trụ sở và cổng trường');
  });

  test('in two rows only are doubtful too, whatever stands between them', () => {
    const [one, use, two, other] = table(400);
    const runs = [one, use, two, other].filter((each) => each !== undefined);
    runs.splice(2, 0, run('Nhóm thứ hai, dành cho những người làm cha, làm mẹ và ông bà', 60, 722));
    expect(read(runs).doubts).toContainEqual(expect.stringContaining('đứng thành cột'));
  });

  test('inside a drawn frame are doubtful', () => {
    const rules: Rule[] = [745, 725, 709, 693].map((y) => ({ x0: 50, y0: y, x1: 550, y1: y }));
    const sides = [50, 550].map((x) => ({ x0: x, y0: 693, x1: x, y1: 745 }));
    expect(read(table(400), { rules: [...rules, ...sides] }).doubts).toContainEqual(
      expect.stringContaining('đứng thành cột'),
    );
  });

  test('are right where the numbers of one column go on in the next', () => {
    const texts = Array.from(
      { length: 9 },
      (_, at) => `Câu ${'nói '.repeat((at % 3) + 1)}của ${at + 1} người`,
    );
    const columns = texts.map((text, at) =>
      run(`${at + 1}. ${text}`, 40 + Math.floor(at / 3) * 180, 730 - (at % 3) * 16),
    );
    const annex = read(columns);
    expect(toTexts(annex)).toEqual(texts);
    expect(annex.doubts).toEqual([]);
  });

  test('are no table in the head and the signature of a paper', () => {
    const annex = read([
      run('ỦY BAN NHÂN DÂN', 60, 820),
      run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 320, 820),
      run('XÃ TUẦN GIÁO', 65, 805),
      run('Độc lập - Tự do - Hạnh phúc', 340, 805),
      run('Số: 12/UBND', 65, 790),
      run('Tuần Giáo, ngày 3 tháng 11 năm 2026', 330, 790),
      ...messages.map((text, at) => run(`${at + 1}. ${text}.`, 60, 730 - at * 16)),
      run('Nơi nhận:', 60, 600),
      run('TM. ỦY BAN NHÂN DÂN', 340, 600),
      run('- Như trên;', 60, 586),
      run('CHỦ TỊCH', 370, 586),
      run('- Lưu: VT.', 60, 572),
      run('(Đã ký)', 380, 572),
    ]);
    expect(toTexts(annex)).toEqual(messages);
    expect(annex.doubts).toEqual([]);
  });
});
