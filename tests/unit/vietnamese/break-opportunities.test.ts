import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakCosts } from '#vietnamese/break-costs.ts';
import { splitWords } from '#vietnamese/break-opportunities.ts';
import { compounds } from '#vietnamese/compounds.ts';
import { toClassicTone, toModernTone } from '#vietnamese/tone-placement.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { toPropertyOptions } from '../../support/property-options.ts';

const toUnits = (text: string) => splitWords(text).map((unit) => unit.text);
const toCost = (before: string, after: string) => splitWords(`${before} ${after}`).at(0)?.breakCost;
const punctuation = fc.constantFrom('', ',', '.', '!', '”');
const word = fc.oneof(fc.constantFrom(...compounds), fc.constantFrom('và', 'hãy', 'của', 'năm', '2025', '–'));

describe('splitWords', () => {
  it.each([
    ['Bình đẳng giới là chìa khoá', ['Bình đẳng giới', 'là', 'chìa khoá']],
    ['“Trẻ em gái”, phụ nữ', ['“Trẻ em gái”,', 'phụ nữ']],
    ['UỶ BAN NHÂN DÂN PHƯỜNG', ['UỶ BAN NHÂN DÂN', 'PHƯỜNG']],
    ['hành, động', ['hành,', 'động']],
    ['giới năm 2025.', ['giới', 'năm 2025.']],
    ['từ ngày 15/11 – 15/12/2025', ['từ', 'ngày 15/11 – 15/12/2025']],
    ['ngày 25 tháng 11 năm 2025', ['ngày 25 tháng 11 năm 2025']],
    ['gọi 1900 969 680 ngày 25/11', ['gọi 1900 969 680', 'ngày 25/11']],
    ['theo Phụ lục 01', ['theo', 'Phụ lục 01']],
    ['trong 16 ngày', ['trong', '16 ngày']],
    ['giúp bạn !', ['giúp', 'bạn !']],
    ['Độc lập - Tự do', ['Độc', 'lập -', 'Tự', 'do']],
    ['', []],
  ])('splits “%s”', (text, units) => {
    expect(toUnits(text)).toEqual(units);
  });

  it.each([
    ['bạo lực,', 'xâm hại', breakCosts.pause],
    ['Hãy', 'tố cáo', breakCosts.leaning],
    ['đối với', 'phụ nữ', breakCosts.leaning],
    ['Kỳ', 'Lừa', breakCosts.name],
    ['phụ nữ', '25/11/2023', breakCosts.number],
    ['phụ nữ', '(25/11/2023)', breakCosts.bracket],
    ['chìa khóa', 'để', breakCosts.clause],
    ['phụ nữ', 'và', breakCosts.joint],
    ['bạo lực', 'đối với', breakCosts.joint],
    ['xâm hại', 'tình dục', breakCosts.trailing],
    ['Chấm dứt', 'bạo lực', breakCosts.plain],
  ])('after “%s” before “%s” costs %s', (before, after, cost) => {
    expect(toCost(before, after)).toBe(cost);
  });

  it('costs nothing after the last unit and elsewhere no more than after a word that leans on the next', () => {
    for (const { text } of [...themes, ...slogans]) {
      const costs = splitWords(text).map((unit) => unit.breakCost);
      expect(costs.at(-1)).toBe(0);
      expect(costs.every((cost) => cost >= 0 && cost <= breakCosts.leaning)).toBe(true);
    }
  });

  it('keeps every unit of the published sentences short enough for a narrow format', () => {
    for (const { text } of [...themes, ...slogans]) {
      for (const unit of toUnits(text)) expect(unit.length).toBeLessThanOrEqual(16);
    }
  });

  it('gives the text back when the units are joined', () => {
    for (const { text } of [...themes, ...slogans]) expect(toUnits(text).join(' ')).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toUnits(text).join(' ')).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
      }),
      toPropertyOptions(),
    );
  });

  it('never splits a compound, whatever stands around it and however it is spelled', () => {
    const spelling = fc.constantFrom(
      toModernTone,
      toClassicTone,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(
        fc.array(word),
        fc.constantFrom(...compounds),
        punctuation,
        spelling,
        fc.array(word),
        (...parts) => {
          const [before, compound, end, spell, after] = parts;
          const spelled = spell(compound);
          const text = [...before, spelled + end, ...after].join(' ');
          expect(toUnits(text).some((unit) => unit.includes(spelled + end))).toBe(true);
        },
      ),
      toPropertyOptions(),
    );
  });

  it('keeps a subject of two together before what is said of it', () => {
    const costOf = (text: string) => splitWords(text).find((unit) => unit.text === 'phụ nữ')?.breakCost;
    expect(costOf('Xâm hại phụ nữ và trẻ em là tội ác')).toBe(breakCosts.pair);
    expect(costOf('Hãy bảo vệ phụ nữ và trẻ em')).toBe(breakCosts.joint);
  });
});
