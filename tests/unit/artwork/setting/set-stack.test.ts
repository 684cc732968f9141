import { describe, expect, it } from 'vitest';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { setStack } from '#artwork/setting/set-stack.ts';
import type { SettingBox } from '#artwork/setting/setting.ts';
import { toSettingLines } from '../../../support/setting-lines.ts';

const square: SettingBox = { width: 900, height: 900, smallest: 20, largest: 400, align: 'left' };
const toWords = (text: string, box: SettingBox) =>
  toSettingLines(setStack(text, box)).map((line) => line.text);

describe('setStack', () => {
  const sentence = 'Hãy lên tiếng khi bị bạo lực. Mọi người sẽ giúp bạn!';
  const box = { ...square, emphasis: 'lên tiếng' };

  it('gives the stressed words a line of their own, the largest, in black', () => {
    const lines = toSettingLines(setStack(sentence, box));
    const largest = lines.toSorted((a, b) => b.size - a.size)[0];
    expect(largest?.text).toBe('lên tiếng');
    expect(largest?.runs).toMatchObject([{ voice: 'stress', weight: 900 }]);
  });

  it('keeps the word that leads to it small', () => {
    const [lead, stressed] = toSettingLines(setStack(sentence, box));
    expect(lead?.text).toBe('Hãy');
    expect((lead?.size ?? 0) / (stressed?.size ?? 1)).toBeLessThanOrEqual(0.6);
  });

  it('sets the sentence after it in another voice, smaller', () => {
    const runs = setStack(sentence, box).runs;
    const quiet = runs.filter(({ voice }) => voice === 'quiet');
    expect(quiet.map(({ text }) => text).join(' ')).toBe('Mọi người sẽ giúp bạn!');
    const stressed = runs.find(({ voice }) => voice === 'stress');
    for (const { size } of quiet) expect(size).toBeLessThanOrEqual(0.8 * (stressed?.size ?? 0));
  });

  it('sets the plain lines alike, whether they fill the measure or not', () => {
    const theme = 'Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số';
    const [stressed, ...plain] = toSettingLines(
      setStack(theme, { ...square, height: 600, emphasis: 'Bình đẳng giới' }),
    );
    expect(plain.length).toBeGreaterThan(2);
    expect(new Set(plain.map(({ size }) => size.toFixed(3))).size).toBe(1);
    expect(stressed?.size).toBeGreaterThan(plain[0]?.size ?? 0);
  });

  it('leaves no short word over on the last line', () => {
    const text = 'Im lặng không phải là cách để bảo vệ bản thân và nạn nhân bị bạo lực, xâm hại';
    for (const height of [340, 380, 420, 460, 500]) {
      const words = toWords(text, { ...square, height, emphasis: 'Im lặng không phải' });
      expect(words.at(-1)).toContain('bị bạo lực, xâm hại');
    }
  });

  it('breaks by sense in a flag and fills the measure of a banner', () => {
    const flag = { ...square, width: 300, align: 'center', emphasis: 'vun đắp yêu thương' } as const;
    const couplet = 'Chấm dứt bạo lực, vun đắp yêu thương';
    expect(toWords(couplet, flag)).toEqual(['Chấm dứt', 'bạo lực,', 'vun đắp', 'yêu thương']);
    expect(toWords(couplet, { ...flag, width: 1800, height: 300 })).toEqual([
      'Chấm dứt bạo lực,',
      'vun đắp yêu thương',
    ]);
  });

  it('begins every line at the same edge of ink', () => {
    for (const { inks } of toSettingLines(setStack(sentence, box))) {
      expect(Math.min(...inks.map(({ left }) => left))).toBeCloseTo(0, 6);
    }
  });

  it('grows with its box', () => {
    const large = { ...box, width: 1800, height: 1800, smallest: 40, largest: 800 };
    expect(setStack(sentence, large).height).toBeCloseTo(2 * setStack(sentence, box).height, 6);
  });

  it('says how much is too long where the letters would be too small to read', () => {
    const tight = { ...box, width: 200, height: 100, smallest: 40 };
    expect(() => setStack(sentence, tight)).toThrow(TextTooLongError);
  });
});
