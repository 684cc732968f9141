import { describe, expect, it } from 'vitest';
import { splitLetters, toCodes } from '#artwork/split-letters.ts';

describe('splitLetters', () => {
  it('gives a text without a mark of its own back as it is', () => {
    expect(splitLetters('Bình đẳng giới')).toBe('Bình đẳng giới');
  });

  it('keeps a mark with its letter', () => {
    expect([...splitLetters('Mơ\u0306ng Čư\u0306')]).toEqual(['M', 'ơ\u0306', 'n', 'g', ' ', 'Č', 'ư\u0306']);
  });
});

describe('toCodes', () => {
  it('names a letter by all its code points', () => {
    expect(toCodes('ạ')).toBe('1EA1');
    expect(toCodes('ơ\u0306')).toBe('01A1_0306');
  });
});
