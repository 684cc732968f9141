import { describe, expect, it } from 'vitest';
import {
  type EmblemFigure,
  growBox,
  toCircles,
  toClearSpaceBox,
  toFigureBox,
  toStepParts,
} from '#domain/identity/emblem-figure.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const part = (id: string, place: ReturnType<typeof box>) => ({ id, d: 'M0 0Z', fill: '#E8500E', box: place });
const figure: EmblemFigure = {
  width: 100,
  height: 100,
  parts: [
    part('than', box(10, 40, 80, 50)),
    part('dau', box(30, 10, 20, 20)),
    part('ruy-bang', box(40, 50, 20, 30)),
  ],
};

describe('an emblem’s figure', () => {
  it('is as large as all its parts together', () => {
    expect(toFigureBox(figure)).toEqual(box(10, 10, 80, 80));
  });

  it('has no extent without parts', () => {
    expect(() => toFigureBox({ ...figure, parts: [] })).toThrow('The emblem has no parts');
  });

  it('keeps a share of its width free on every side, also where it is not square', () => {
    expect(toClearSpaceBox(figure, 0.25)).toEqual(box(-10, -10, 120, 120));
    const flat = { ...figure, parts: [part('than', box(0, 0, 80, 20))] };
    expect(toClearSpaceBox(flat, 0.25)).toEqual(box(-20, -20, 120, 60));
    expect(growBox(box(0, 0, 2, 2), 0)).toEqual(box(0, 0, 2, 2));
  });

  it('is drawn along circles around its round parts', () => {
    const circles = [
      { around: 'dau', gap: 0 },
      { around: 'dau', gap: 3 },
    ];
    expect(toCircles(figure, { circles, steps: [] })).toEqual([
      { cx: 40, cy: 20, r: 10 },
      { cx: 40, cy: 20, r: 13 },
    ]);
  });

  it('shows a step’s parts in the order of the drawing', () => {
    const { drawn, left } = toStepParts(figure, { parts: ['ruy-bang', 'than'] });
    expect(drawn.map(({ id }) => id)).toEqual(['than', 'ruy-bang']);
    expect(left.map(({ id }) => id)).toEqual(['dau']);
  });

  it('refuses a part that the drawing lacks', () => {
    expect(() => toStepParts(figure, { parts: ['tay'] })).toThrow('emblem.svg has no part "tay"');
  });
});
