import { describe, expect, it } from 'vitest';
import { formats } from '#domain/artwork/format.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { findBrokenCompounds, toMessageLines } from '../../support/message-lines.ts';

const sentences = [...new Set([...themes, ...slogans].map(({ text }) => text))];

describe('every published sentence', () => {
  // Of flags beside each other each has its part, which flags.test.ts puts together.
  const whole = formats.filter((format) => !('flags' in format));
  it.each(whole)('fits $id whole, and no line ends inside a compound', ({ id }) => {
    for (const text of sentences) {
      const lines = toMessageLines(text, id);
      expect(lines.join(' ')).toBe(text);
      expect(findBrokenCompounds(lines)).toEqual([]);
    }
  });
});

it('sees a broken compound', () => {
  expect(findBrokenCompounds(['Vì bình', 'đẳng giới'])).toEqual(['Vì bình / đẳng giới']);
  expect(findBrokenCompounds(['Vì', 'bình đẳng giới'])).toEqual([]);
});
