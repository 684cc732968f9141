import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDrawing } from '#artwork/drawing.ts';
import { checkEmblemDrawing } from '#content/checks/emblem-drawing.ts';
import { checkWeakContrast } from '#content/checks/weak-contrast.ts';
import { buildContent } from './build-content.ts';

const folder = join(import.meta.dirname, '../../../../content/identities/trai-tim-cam');
const identity = await readFile(join(folder, 'identity.yaml'), 'utf8');
const path = 'content/identities/trai-tim-cam/emblem.svg';
const build = (yaml: string, svg = '') =>
  buildContent(
    { 'identities/trai-tim-cam/identity.yaml': yaml },
    ['trai-tim-cam'],
    [{ path, identity: 'trai-tim-cam', text: svg }],
  );
const contrast = (yaml: string) => checkWeakContrast(build(yaml), {});
const checkEmblem = (svg: string) => checkEmblemDrawing(build(identity, svg), {});

const toSvg = (body: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${body}\n</svg>\n`;
const path10 = '<path fill="#E8500E" d="M0 0H10V10Z"/>';

test('the identity of the archive is readable in every look', () => {
  expect(contrast(identity)).toEqual([]);
});

test('a pale deep orange is told at its value, with the ratio and the looks', () => {
  const issues = contrast(identity.replace('#C23A08', '#F0A080'));
  // Gold is what stands on deep orange where something is stressed.
  expect(new Set(issues.map(({ position }) => position.field))).toEqual(
    new Set(['colours.orangeDeep.hex', 'colours.gold.hex']),
  );
  expect(issues[0]?.position.line).toBe(
    identity.split('\n').findIndex((line) => line.includes('#C23A08')) + 1,
  );
  expect(issues[0]?.fact).toMatch(/chỉ tương phản \d(\.\d)?, cần ít nhất 4\.5; mẫu “Minh họa”/);
});

test.each(['emblem.svg', 'emblem-reversed.svg', 'emblem-one-colour.svg'])(
  '%s of the archive is plain',
  async (name) => {
    expect(checkEmblem(await readFile(join(folder, name), 'utf8'))).toEqual([]);
  },
);

test.each([
  [path10],
  [`<!-- ghi chú --><title>Trái tim</title>${path10}`],
  ['<path id="a" fill-rule="evenodd" fill="#ffffff" d="M0 0L1 1Z"></path>'],
])('%s is plain, and the drawing code takes it', (body) => {
  const svg = toSvg(body);
  expect(checkEmblem(svg)).toEqual([]);
  expect(toDrawing(svg).paths).toHaveLength(1);
});

test.each([
  ['<script>alert(1)</script>', 'chạy mã'],
  ['<foreignObject><p>a</p></foreignObject>', 'chèn nội dung lạ'],
  ['<image href="https://example.org/a.png"/>', 'nơi khác'],
  ['<use href="#a"/>', 'nơi khác'],
  ['<style>path{fill:red}</style>', 'mất khi in'],
  ['<g transform="scale(2)"></g>', 'mất khi in'],
  ['<circle r="5" fill="#E8500E"/>', 'mất khi in'],
  ['<linearGradient id="a"/>', 'mất khi in'],
  ['<path onclick="a()" fill="#E8500E" d="M0 0Z"/>', 'onclick'],
  ['<path stroke="#E8500E" fill="#E8500E" d="M0 0Z"/>', 'stroke'],
  ['<path fill="url(#a)" d="M0 0Z"/>', '#RRGGBB'],
  ['<path fill="none" d="M0 0Z"/>', '#RRGGBB'],
  ['<path d="M0 0Z"/>', 'không có màu'],
  ['<path fill="#123456" d="M0 0Z"/>', 'không có trong colours'],
  ['<path fill="#E8500E"/>', 'không có nét'],
  ['<path fill=\'#E8500E\' d="M0 0Z"/>', 'ngoặc kép'],
  ['<!ENTITY a "b">', 'ENTITY'],
])('%s in an emblem is told at its line', (piece, fact) => {
  const issues = checkEmblem(toSvg(`${path10}\n${piece}`));
  expect(issues[0]?.position).toMatchObject({ file: path, line: 3 });
  expect(issues[0]?.fact).toContain(fact);
});

test.each([
  ['', 'không phải hình SVG'],
  ['<html></html>', 'không phải hình SVG'],
  [toSvg(path10, ''), 'Thiếu viewBox'],
  [toSvg(path10, 'viewBox="10 0 10 10"'), 'không bắt đầu từ 0 0'],
  [toSvg(path10, 'viewBox="0 0 0 10"'), 'không bắt đầu từ 0 0'],
  [toSvg(path10, 'viewBox="0 0 10 10" onload="a()"'), 'onload'],
  [toSvg(''), 'không có hình <path>'],
  [toSvg(`${path10}${'<!-- -->'.repeat(30_000)}`), 'ký tự'],
])('a file that is no emblem is told as such', (svg, fact) => {
  expect(checkEmblem(svg)[0]?.fact).toContain(fact);
});
