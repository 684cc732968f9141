import { expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { findGrids } from '#content/editing/pdf-grids.ts';
import { joinPages, toPageParts } from '#content/editing/pdf-pages.ts';
import type { PlacedRun } from '#content/editing/pdf-pieces.ts';
import { type Rule, readRules } from '#content/editing/pdf-rules.ts';

const xs = [50, 90, 400, 500];
const level = (y: number, from = 50, to = 500): Rule => ({ x0: from, y0: y, x1: to, y1: y });
const upright = (x: number, from: number, to: number): Rule => ({ x0: x, y0: from, x1: x, y1: to });
const run = (text: string, x: number, y: number): PlacedRun => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 12,
});
const heading = [run('STT', 55, 685), run('Nội dung', 95, 685), run('Ghi chú', 405, 685)];

test('the lines around cells part a table whose rows stand close, and whose numbers stand in the middle', () => {
  const rules = [700, 680, 640, 600].map((y) => level(y)).concat(xs.map((x) => upright(x, 600, 700)));
  const runs = [
    ...heading,
    run('Chấm dứt bạo lực với phụ nữ và trẻ em gái, vun đắp yêu', 95, 667),
    run('1', 60, 659),
    run('thương', 95, 651),
    run('Nói lời yêu thương, không giơ nắm đấm trong mọi nhà Việt', 95, 627),
    run('2', 60, 619),
    run('Nam', 95, 611),
  ];
  const text = joinPages([toPageParts(runs, findGrids(rules))]);
  expect(readAnnex(`KHẨU HIỆU\n${text}`).messages.map((message) => message.text)).toEqual([
    'Chấm dứt bạo lực với phụ nữ và trẻ em gái, vun đắp yêu thương',
    'Nói lời yêu thương, không giơ nắm đấm trong mọi nhà Việt Nam',
  ]);
});

test('a row that goes on over a page is one, and the heading printed again is none', () => {
  const page = (runs: PlacedRun[]) =>
    toPageParts(
      runs,
      findGrids([700, 680, 640].map((y) => level(y)).concat(xs.map((x) => upright(x, 640, 700)))),
    );
  const text = joinPages([
    page([...heading, run('1', 60, 660), run('Im lặng là tiếp tay', 95, 660)]),
    page([run('2', 290, 760), ...heading, run('cho bạo lực', 95, 660)]),
  ]);
  expect(readAnnex(`KHẨU HIỆU\n${text}`).messages.map((message) => message.text)).toEqual([
    'Im lặng là tiếp tay cho bạo lực',
  ]);
});

test('a cell over several rows is one', () => {
  const [grid] = findGrids([level(700), level(680, 90), level(660), ...xs.map((x) => upright(x, 660, 700))]);
  expect(grid?.cells.map(({ row, column, bottom }) => [row, column, bottom])).toEqual([
    [0, 0, 660],
    [0, 1, 680],
    [0, 2, 680],
    [1, 1, 660],
    [1, 2, 660],
  ]);
});

test('lines are read where the page has moved them, and none of what only clips', () => {
  const operations = { save: 1, restore: 2, transform: 3, constructPath: 4, endPath: 5, stroke: 6 };
  const path = [0, 10, 20, 1, 60, 20];
  const rules = readRules(
    {
      fnArray: [1, 3, 4, 2, 4],
      argsArray: [null, [2, 0, 0, -1, 0, 100], [6, [path]], null, [5, [path]]],
    },
    operations,
  );
  expect(rules).toEqual([{ x0: 20, y0: 80, x1: 120, y1: 80 }]);
});
