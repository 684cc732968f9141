import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontTables, fontWeights, toKerning } from '#artwork/font-table.ts';
import { measureHang, measureInk, measureText, toMissingCharacters } from '#artwork/measure-text.ts';
import { toPropertyOptions } from '../../support/property-options.ts';

const vietnamese =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
const words = fc.string({ unit: fc.constantFrom(...vietnamese, ' '), minLength: 1, maxLength: 30 });

describe('measureText', () => {
  it('adds the advances and the kerning between them', () => {
    const { glyphs, unitsPerEm } = fontTables[700];
    const correction = toKerning(700, 'T', 'ô');
    const advances = (glyphs.T?.advance ?? 0) + (glyphs.ô?.advance ?? 0);
    expect(correction).toBeLessThan(0);
    expect(measureText('Tô', 700)).toBeCloseTo((advances + correction) / unitsPerEm, 10);
  });

  it('is nothing for no text and grows with the text', () => {
    expect(measureText('', 400)).toBe(0);
    fc.assert(
      fc.property(words, (text) => measureText(`${text}a`, 700) > measureText(text, 700)),
      toPropertyOptions(),
    );
  });

  it('is wider in bold', () => {
    expect(measureText('Bình đẳng giới', 700)).toBeGreaterThan(measureText('Bình đẳng giới', 400));
    expect(measureText('Bình đẳng giới', 900)).toBeGreaterThan(measureText('Bình đẳng giới', 700));
  });

  it('knows the same characters in each weight', () => {
    const [regular, ...others] = fontWeights.map((weight) =>
      Object.keys(fontTables[weight].glyphs).toSorted(),
    );
    for (const characters of others) expect(characters).toEqual(regular);
  });
});

describe('measureInk', () => {
  it('reaches higher with marks above and lower with marks below', () => {
    const plain = measureInk('a', 700);
    expect(measureInk('Ẳ', 700).above).toBeGreaterThan(1.1);
    expect(measureInk('ạ', 700).below).toBeGreaterThan(plain.below + 0.1);
    expect(plain.above).toBeLessThan(0.6);
  });

  it('is that of its farthest letters', () => {
    fc.assert(
      fc.property(words, (text) => {
        const inks = [...text].map((letter) => measureInk(letter, 700));
        expect(measureInk(text, 700)).toEqual({
          above: Math.max(...inks.map(({ above }) => above)),
          below: Math.max(...inks.map(({ below }) => below)),
        });
      }),
      toPropertyOptions(),
    );
  });

  it('is nothing for spaces', () => {
    expect(measureInk('  ', 400)).toEqual({ above: 0, below: 0 });
  });
});

describe('measureHang', () => {
  it('is the horn of a last letter, and the tail of a first one', () => {
    expect(measureHang('lự', 700).after).toBeCloseTo(0.053, 3);
    expect(measureHang('lự', 700).before).toBe(0);
    expect(measureHang('ja', 700).before).toBeCloseTo(0.042, 3);
  });

  it('is nothing where ink stays within the advances', () => {
    expect(measureHang('lựa', 700)).toEqual({ before: 0, after: 0 });
    expect(measureHang('', 700)).toEqual({ before: 0, after: 0 });
  });
});

describe('toMissingCharacters', () => {
  it.each([400, 700] as const)('misses no Vietnamese letter in weight %i', (weight) => {
    expect(toMissingCharacters(`${vietnamese}${vietnamese.toUpperCase()}0123456789`, weight)).toEqual([]);
    expect(toMissingCharacters('.,;:!?…()“”‘’"\'-–/%+\u00A0 ', weight)).toEqual([]);
  });

  it('names each missing character once', () => {
    expect(toMissingCharacters('Yêu 你好 你 😀', 700)).toEqual(['你', '好', '😀']);
  });

  it.each(['❤️', '1️⃣', '👨‍👩‍👧', '🇻🇳'])('names %s as one', (emoji) => {
    expect(toMissingCharacters(`a ${emoji} b`, 700)).toEqual([emoji]);
  });

  it('misses no letter of Ê Đê, Gia Rai, Ba Na, M’Nông and Cơ Ho, in any spelling', () => {
    const letters =
      'a ă â b ƀ c č d đ e ĕ ê ê\u0306 g h i ĭ j k l m n ñ o ŏ ô ô\u0306 ơ ơ\u0306 p r s t u ŭ ư ư\u0306 w y à è ì ò ù ề ồ ờ';
    for (const text of [letters, letters.toUpperCase(), letters.normalize('NFD')])
      for (const weight of fontWeights) expect(toMissingCharacters(text, weight)).toEqual([]);
  });

  it('names a mark that stands apart with its letter, and takes one that is composed', () => {
    expect(toMissingCharacters('Kx\u0306 q\u0301', 700)).toEqual(['x\u0306', 'q\u0301']);
    expect(toMissingCharacters('Č hruê Tiếng'.normalize('NFD'), 700)).toEqual([]);
  });
});

describe('a letter of two code points', () => {
  it('is as wide as one letter, and kerned like its base', () => {
    for (const [made, like] of [
      ['ơ\u0306', 'ỡ'],
      ['ê\u0306', 'ễ'],
    ] as const) {
      expect(measureText(`T${made}n`, 700)).toBeCloseTo(measureText(`T${like}n`, 700), 10);
      expect(measureText(`V${made}`, 400)).toBeCloseTo(measureText(`V${like}`, 400), 10);
    }
  });

  it('hangs out of its line like one', () => {
    expect(measureHang('lư\u0306', 700)).toEqual(measureHang('lữ', 700));
  });
});
