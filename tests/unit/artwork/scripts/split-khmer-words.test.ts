import { expect, it } from 'vitest';
import { splitKhmerWords } from '#artwork/scripts/split-khmer-words.ts';
import { splitUnits } from '#artwork/scripts/split-units.ts';
import { splitLetters } from '#artwork/split-letters.ts';
import { foldText } from '#vietnamese/fold-text.ts';
import { normalizeText } from '#vietnamese/normalize-text.ts';

it.each([
  ['សមភាព', ['សម', 'ភាព']],
  ['ភាសាខ្មែរ', ['ភា', 'សា', 'ខ្មែរ']],
  ['ស្ត្រី', ['ស្ត្រី']],
  ['បុរស', ['បុរ', 'ស']],
  ['សិទ្ធិ។', ['សិ', 'ទ្ធិ។']],
  ['ផ្សេងៗ', ['ផ្សេងៗ']],
  ['១៥១១', ['១៥១១']],
])('parts %s between its syllables, never within a letter', (word, syllables) => {
  expect(splitKhmerWords(word)).toEqual(syllables);
});

it('parts words where their writer says, and nowhere else', () => {
  expect(splitKhmerWords('ភាសា\u200Bខ្មែរ\u200B')).toEqual(['ភាសា', 'ខ្មែរ']);
  const { text, changes } = normalizeText('ភាសា\u200B\u200Bខ្មែរ \u200Bនិង\u200B Xã\u200B A');
  expect(text).toBe('ភាសា\u200Bខ្មែរ និង Xã A');
  expect(changes.every(({ kind }) => kind === 'invisible')).toBe(true);
  expect(splitUnits(text).map((unit) => unit.text)).toEqual(['ភាសា', 'ខ្មែរ', 'និង', 'Xã', 'A']);
});

it('draws and searches nothing where a line may end', () => {
  expect([...splitLetters('ភា\u200Bសា')]).toEqual(['ភា', 'សា']);
  expect(foldText('ភា\u200Bសា')).toBe(foldText('ភាសា'));
});

it('asks no dictionary of the machine', () => {
  const { Segmenter } = Intl;
  try {
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true, writable: true });
    expect(splitKhmerWords('ភាសាខ្មែរ')).toHaveLength(3);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
  }
});
