import { describe, expect, it } from 'vitest';
import {
  convertOldEncoding,
  convertOldWords,
  detectOldEncoding,
  detectOldWords,
  type OldEncoding,
} from '#vietnamese/old-encoding.ts';
import { tcvn3Letters, vniLetters } from '#vietnamese/old-encoding-tables.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';

const old: [OldEncoding, string, string][] = [
  ['tcvn3', 'B×nh ®¼ng giíi', 'Bình đẳng giới'],
  ['tcvn3', 'ñy ban nh©n d©n ph\u00ADêng', 'ủy ban nhân dân phường'],
  ['tcvn3', '§ång Nai', 'Đồng Nai'],
  ['tcvn3', 'Hµ Néi', 'Hà Nội'],
  ['tcvn3', 'Hµ NéI', 'HÀ NỘI'],
  ['tcvn3', 'B×NH §¼NG GIíI', 'BÌNH ĐẲNG GIỚI'],
  ['vni', 'Bình ñaúng giôùi', 'Bình đẳng giới'],
  ['vni', 'UÛy ban nhaân daân phöôøng', 'Ủy ban nhân dân phường'],
  ['vni', 'Ñoàng Nai', 'Đồng Nai'],
  ['vni', 'BÌNH ÑAÚNG GIÔÙI', 'BÌNH ĐẲNG GIỚI'],
  ['vni', 'Haõy leân tieáng', 'Hãy lên tiếng'],
];

/** Writes good text in an old encoding, as a test needs it; undefined when a letter has no code. */
function writeOld(text: string, encoding: OldEncoding): string {
  const codes = new Map(
    [...(encoding === 'vni' ? vniLetters : tcvn3Letters)].map(([code, letter]) => [letter, code]),
  );
  return [...text].map((letter) => codes.get(letter) ?? letter).join('');
}

describe('old encodings', () => {
  it.each(old)('recognises %s in “%s” and converts it', (encoding, raw, text) => {
    expect(detectOldEncoding(raw)).toBe(encoding);
    expect(convertOldEncoding(raw, encoding)).toBe(text);
  });

  it('have a code for each of the 67 marked small letters', () => {
    const small = (letters: Iterable<string>) =>
      new Set([...letters].filter((letter) => letter === letter.toLowerCase()));
    expect(small(tcvn3Letters.values()).size).toBe(67);
    expect(small(vniLetters.values())).toEqual(small(tcvn3Letters.values()));
  });

  it.each(['tcvn3', 'vni'] as const)(
    'are recognised in every published sentence written in %s',
    (encoding) => {
      for (const { text } of [...themes, ...slogans]) {
        const sentence = text.toLowerCase();
        const raw = writeOld(sentence, encoding);
        expect([raw, detectOldEncoding(raw)]).toEqual([raw, encoding]);
        expect(convertOldEncoding(raw, encoding)).toBe(sentence);
      }
    },
  );

  it.each([
    'là cô, cá và tô canh; không có gì, hai bên, ba má, trí óc, ý chí, pa nô, cà phê',
    'Đắk Lắk',
    'Où êtes-vous ? Le café, la pâte, un thé glacé, déjà vu, l’été à Noël, où ça, naïve, aïe',
    '« Bonjour » a dit le garçon, «non», ça où',
    'Mañana el niño come jalapeño en España. ¡No! ¿Qué? ñu',
    'Zürich, Köln, Bär, für Übung, Größe',
    'Gender equality — 5 µm, 3 × 1 m, © 2025, Apple®, 20 °C, ½ year, § 5, “naïve” résumé',
    'µm',
    '3×1 m · 4×1 m',
    '',
  ])('are not seen in “%s”', (text) => {
    expect(detectOldEncoding(text)).toBeUndefined();
    expect(detectOldEncoding(text.normalize('NFD'))).toBeUndefined();
  });

  it('are not seen in the published sentences nor in any of their words', () => {
    for (const { text } of [...themes, ...slogans]) {
      for (const part of [text, text.toUpperCase(), ...text.split(' ')]) {
        expect([part, detectOldEncoding(part)]).toEqual([part, undefined]);
      }
    }
  });
});

it('finds garbled words in good text, and no others', () => {
  const raw = 'B×nh ®¼ng giíi, vun đắp yêu thương';
  expect(detectOldWords(raw)).toBe('tcvn3');
  expect(convertOldWords(raw, 'tcvn3')).toBe('Bình đẳng giới, vun đắp yêu thương');
  for (const { text } of [...themes, ...slogans])
    expect([text, detectOldWords(text)]).toEqual([text, undefined]);
});
