import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breaking, breakLines, type MeasuredUnit } from '#artwork/break-lines.ts';
import { toPropertyOptions } from '../../support/property-options.ts';

const space = 0.25;
const unit = fc.record({
  text: fc.constantFrom('Chấm dứt', 'bạo lực', 'và', 'bình đẳng giới', 'hãy'),
  width: fc.double({ min: 0.3, max: 6, noNaN: true }),
  breakCost: fc.constantFrom(0, 0.1, 0.2, 0.5, 0.7, 0.9),
});
const units = fc.array(unit, { minLength: 1, maxLength: 8 });

/** Every way to cut `total` units into `count` lines, as the ends of the lines. */
function toAllEnds(total: number, count: number, from = 0): number[][] {
  if (count === 1) return [[total]];
  return Array.from({ length: Math.max(0, total - from - count + 1) }, (_, step) => from + step + 1).flatMap(
    (end) => toAllEnds(total, count - 1, end).map((rest) => [end, ...rest]),
  );
}

/** What one breaking costs, found by letting the code choose between nothing else. */
function toCost(all: readonly MeasuredUnit[], ends: readonly number[], cap: number): Breaking | undefined {
  const lines = ends.map((end, at) => all.slice(ends[at - 1] ?? 0, end));
  const joined = lines.map(
    (line): MeasuredUnit => ({
      text: line.map(({ text }) => text).join(' '),
      width: line.reduce((sum, { width }) => sum + width + space, -space),
      breakCost: line.at(-1)?.breakCost ?? 0,
    }),
  );
  return breakLines(joined, space, joined.length, cap);
}

describe('breakLines', () => {
  it('finds the cheapest of all breakings, and none where there is none', () => {
    const input = fc.record({
      units,
      count: fc.integer({ min: 1, max: 5 }),
      cap: fc.double({ min: 2, max: 25, noNaN: true }),
    });
    fc.assert(
      fc.property(input, ({ units, count, cap }) => {
        const costs = toAllEnds(units.length, count).flatMap((ends) => toCost(units, ends, cap)?.cost ?? []);
        const found = breakLines(units, space, count, cap);
        if (costs.length === 0) expect(found).toBeUndefined();
        else expect(found?.cost).toBeCloseTo(Math.min(...costs), 9);
      }),
      toPropertyOptions(500),
    );
  });

  it('gives the text back, in as many lines as asked, none wider than the cap', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 8 }), (units, count) => {
        const cap = 14;
        const found = breakLines(units, space, count, cap);
        fc.pre(found !== undefined);
        expect(found.lines).toHaveLength(count);
        expect(found.lines.join(' ')).toBe(units.map(({ text }) => text).join(' '));
        expect(Math.max(...found.widths)).toBeLessThanOrEqual(cap + 1e-9);
      }),
      toPropertyOptions(),
    );
  });

  it('breaks where a reader breathes rather than in the middle', () => {
    const toUnit = (text: string, breakCost: number): MeasuredUnit => ({ text, breakCost, width: 3 });
    const pause = [
      toUnit('Chấm dứt', 0.5),
      toUnit('bạo lực,', 0),
      toUnit('vun đắp', 0.5),
      toUnit('yêu thương', 0),
    ];
    expect(breakLines(pause, space, 2, 10)?.lines).toEqual(['Chấm dứt bạo lực,', 'vun đắp yêu thương']);
  });

  it('gives nothing for more lines than units', () => {
    expect(breakLines([{ text: 'một', width: 1, breakCost: 0 }], space, 2, 10)).toBeUndefined();
  });
});
