import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { setEven } from '#artwork/setting/set-even.ts';
import { setStack } from '#artwork/setting/set-stack.ts';
import type { Setting, SettingBox } from '#artwork/setting/setting.ts';
import { isLeaning, splitWords } from '#vietnamese/break-opportunities.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import { slogans, themes } from '../../../fixtures/sentences.ts';
import { propertyTimeout, toPropertyOptions } from '../../../support/property-options.ts';
import { type SettingLine, toClosestInk, toSettingLines } from '../../../support/setting-lines.ts';

const options = toPropertyOptions(150);

const sentences = [...themes, ...slogans].map(({ text }) => text);
const words = [...new Set(sentences.flatMap((text) => text.split(' ')))];
const anyWords = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 26 })
  .map((all) => all.join(' '));
const text = fc
  .tuple(fc.oneof(anyWords, fc.constantFrom(...sentences)), fc.boolean())
  .map(([said, areCapitals]) => (areCapitals ? toVietnameseCapitals(said) : said));
/** From a flag of 1:6 to a banner of 10:1. */
const anyBox = fc.record({
  width: fc.integer({ min: 150, max: 3000 }),
  height: fc.integer({ min: 150, max: 3000 }),
  smallest: fc.integer({ min: 6, max: 40 }),
  largest: fc.integer({ min: 60, max: 600 }),
  align: fc.constantFrom('left', 'center'),
});
const wish = fc
  .tuple(text, anyBox, fc.nat(), fc.integer({ min: 1, max: 4 }))
  .map(([said, box, from, count]) => {
    const all = said.split(' ');
    const start = from % all.length;
    return { said, box: { ...box, emphasis: all.slice(start, start + count).join(' ') } };
  });

const setters = { setStack, setEven };

function setOrError(set: (text: string, box: SettingBox) => Setting, said: string, box: SettingBox) {
  try {
    return set(said, box);
  } catch (error) {
    if (error instanceof TextTooLongError) return error;
    throw error;
  }
}

/** Lines of nothing but words that lead on, which are read in their sentence: alone, “bằng không” is two of them. */
function findConnectives(said: string, lines: readonly SettingLine[]): SettingLine[] {
  const units = splitWords(said);
  const ends = toEnds(units.map((unit) => unit.text));
  const lineEnds = toEnds(lines.map((line) => line.text));
  return lines.filter(({ runs }, at) => {
    const own = units.filter((_, unit) => {
      const end = ends[unit] ?? 0;
      return end > (lineEnds[at - 1] ?? 0) && end <= (lineEnds[at] ?? 0);
    });
    return runs.every(({ voice }) => voice !== 'stress') && own.every((unit) => isLeaning(unit.text));
  });
}

describe.each(Object.entries(setters))('%s', (_, set) => {
  it(
    'keeps every word in its box, above the floor, its marks apart and its compounds whole',
    () => {
      let drawn = 0;
      fc.assert(
        fc.property(wish, ({ said, box }) => {
          const setting = setOrError(set, said, box);
          if (setting instanceof TextTooLongError) return;
          drawn += 1;
          const lines = toSettingLines(setting);
          expect(setting.height).toBeLessThanOrEqual(box.height);
          for (const { inks } of lines) {
            for (const { left, right, above, below } of inks) {
              expect(left).toBeGreaterThan(-0.01);
              expect(right).toBeLessThan(box.width + 0.01);
              expect(above).toBeGreaterThan(-0.01);
              expect(below).toBeLessThan(setting.height + 0.01);
            }
          }
          for (const { size } of setting.runs) {
            expect(size).toBeGreaterThanOrEqual(box.smallest);
            expect(size).toBeLessThan(box.largest + 0.01);
          }
          expect(toClosestInk(lines)).toBeGreaterThan(0.0799);
          expect(lines.map((line) => line.text).join(' ')).toBe(said);
          expect(toEnds(splitWords(said).map((unit) => unit.text))).toEqual(
            expect.arrayContaining(toEnds(lines.map((line) => line.text))),
          );
        }),
        options,
      );
      expect(drawn).toBeGreaterThan(options.numRuns / 3);
    },
    propertyTimeout,
  );
});

/** After how many words each part ends. */
function toEnds(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    at += part.split(' ').length;
    return at;
  });
}

/** A wish that once failed: by a line's words alone, without those around them. */
const small = { width: 150, height: 150, smallest: 6, largest: 60, align: 'left' as const };
const examples: [{ said: string; box: SettingBox & { emphasis: string } }][] = [
  [{ said: 'nhân, bằng không Chung Chung', box: { ...small, emphasis: 'nhân,' } }],
];

describe('setStack', () => {
  it(
    'never sets a connective alone larger than another line',
    () => {
      fc.assert(
        fc.property(wish, ({ said, box }) => {
          const setting = setOrError(setStack, said, box);
          if (setting instanceof TextTooLongError) return;
          const lines = toSettingLines(setting);
          const connectives = findConnectives(said, lines);
          const others = lines.filter((line) => !connectives.includes(line)).map(({ size }) => size);
          if (others.length === 0) return;
          for (const line of connectives) expect(line.size).toBeLessThan(Math.min(...others));
        }),
        { ...options, examples },
      );
    },
    propertyTimeout,
  );
});
