import { describe, expect, it } from 'vitest';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { setCouplet } from '#artwork/setting/set-couplet.ts';
import { toClosestInk, toSettingLines } from '../../../support/setting-lines.ts';

const halves: [string[], string[]] = [
  ['CHẤM', 'DỨT', 'BẠO', 'LỰC'],
  ['VUN', 'ĐẮP', 'YÊU', 'THƯƠNG'],
];
const box = { width: 520, height: 1100, smallest: 40, largest: 400 };

describe('setCouplet', () => {
  it('puts one syllable on a line, on baselines common to both flags', () => {
    const [left, right] = setCouplet(halves, box);
    expect(left.runs.map(({ text }) => text)).toEqual(halves[0]);
    expect(right.runs.map(({ baseline }) => baseline)).toEqual(left.runs.map(({ baseline }) => baseline));
  });

  it('stays in its box, centred, its marks apart', () => {
    for (const setting of setCouplet(halves, box)) {
      const lines = toSettingLines(setting);
      expect(setting.height).toBeLessThanOrEqual(box.height);
      expect(toClosestInk(lines)).toBeGreaterThan(0.0799);
      for (const { inks } of lines) {
        const [left, right] = [
          Math.min(...inks.map((ink) => ink.left)),
          Math.max(...inks.map((ink) => ink.right)),
        ];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + right).toBeCloseTo(box.width, 6);
      }
    }
  });

  it('makes only a syllable smaller that is too wide', () => {
    const sizes = setCouplet(halves, { ...box, height: 3000 }).flatMap(({ runs }) => runs);
    const most = Math.max(...sizes.map(({ size }) => size));
    const smaller = sizes.filter(({ size }) => size < most).map(({ text }) => text);
    expect(smaller).toContain('THƯƠNG');
    expect(smaller).not.toContain('YÊU');
    for (const { size } of sizes) expect(size / most).toBeGreaterThan(0.69);
  });

  it('refuses a flag on which it could not be read', () => {
    expect(() => setCouplet(halves, { ...box, width: 60 })).toThrow(TextTooLongError);
  });
});
