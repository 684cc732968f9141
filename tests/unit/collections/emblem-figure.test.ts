import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toEmblemFigure } from '#collections/emblem-figure.ts';
import { toFigureBox, toSides } from '#domain/identity/emblem-figure.ts';

const folder = new URL('../../../content/identities/trai-tim-cam/', import.meta.url);
const read = async (name: string) => toEmblemFigure(await readFile(new URL(name, folder), 'utf8'));

test('the emblem’s parts have their names and cover what they fill', async () => {
  const { parts } = await read('emblem.svg');
  expect(parts.map(({ id }) => id)).toEqual([
    'nguoi-trai',
    'nguoi-phai',
    'vong-om',
    'dau-trai',
    'dau-phai',
    'ruy-bang',
  ]);
  const head = parts.find(({ id }) => id === 'dau-trai')?.box;
  expect(head?.x).toBeCloseTo(85, 5);
  expect(head?.y).toBeCloseTo(24, 5);
  expect(head?.width).toBeCloseTo(148, 5);
  expect(head?.height).toBeCloseTo(148, 5);
});

test('a curve counts as far as it bulges, not as far as its handles reach', () => {
  const { parts } = toEmblemFigure(
    '<svg viewBox="0 0 10 10"><path fill="#E8500E" d="M0 0C0 8 10 8 10 0Z"/></svg>',
  );
  expect(parts[0]?.box).toEqual({ x: 0, y: 0, width: 10, height: 6 });
});

test('relative data covers what absolute data does', () => {
  const toBox = (d: string) =>
    toEmblemFigure(`<svg viewBox="0 0 10 10"><path fill="#E8500E" d="${d}"/></svg>`).parts[0]?.box;
  expect(toBox('m1 1h4v3h-4z')).toEqual(toBox('M1 1L5 1L5 4L1 4Z'));
});

test.each(['emblem.svg', 'emblem-reversed.svg', 'emblem-one-colour.svg'])(
  '%s lies in the middle of its file and is as wide as the other versions',
  async (name) => {
    const figure = await read(name);
    const { x, width } = toFigureBox(figure);
    expect(x + width / 2).toBeCloseTo(figure.width / 2, 1);
    expect(width).toBeCloseTo(toFigureBox(await read('emblem.svg')).width, 0);
  },
);

test('a designer’s groups, shapes and transforms are parts too', () => {
  const { parts } = toEmblemFigure(
    '<svg viewBox="0 0 10 10"><g transform="translate(1 1)"><rect width="4" height="3" fill="#e8500e"/></g></svg>',
  );
  expect(parts.map(({ box }) => box)).toEqual([{ x: 1, y: 1, width: 4, height: 3 }]);
});

test('the two figures stand on either side of the axis', async () => {
  const sides = toSides(await read('emblem.svg'), {
    parts: ['nguoi-trai', 'nguoi-phai', 'dau-trai', 'dau-phai'],
  });
  expect(sides.left.map(({ id }) => id)).toEqual(['nguoi-trai', 'dau-trai']);
  expect(sides.right.map(({ id }) => id)).toEqual(['nguoi-phai', 'dau-phai']);
});

test('a picture is seen as wide and as high as its file', () => {
  expect(toFigureBox({ width: 1600, height: 1400, parts: [], picture: '/a.png' })).toEqual({
    x: 0,
    y: 0,
    width: 1600,
    height: 1400,
  });
});
