import { describe, expect, it } from 'vitest';
import { markPassage, markText } from '#browser/search/mark-passage.ts';
import { readQuery } from '#browser/search/search-query.ts';

/** With square brackets around what is marked. */
const show = (parts: { text: string; marked: boolean }[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const mark = (text: string, query: string) => show(markText(text, readQuery(query).words));

describe('markText', () => {
  it('marks words whatever marks were typed', () => {
    expect(mark('Bình đẳng giới là chìa khóa', 'dang')).toBe('Bình [đẳng] giới là chìa khóa');
    expect(mark('Bình đẳng giới là chìa khóa', 'khoá')).toBe('Bình đẳng giới là chìa [khóa]');
  });

  it('marks neighbours as one', () => {
    expect(mark('Bình đẳng giới', 'binh dang')).toBe('[Bình đẳng] giới');
  });

  it('prefers the typed spelling where the text has it', () => {
    expect(mark('Ánh Dương bên đường', 'đường')).toBe('Ánh Dương bên [đường]');
    expect(mark('Ánh Dương', 'đường')).toBe('Ánh [Dương]');
  });

  it('marks the beginning of a word only where no whole word answers', () => {
    expect(mark('an ninh, anh em', 'an em')).toBe('[an] ninh, anh [em]');
    expect(mark('đẳng', 'da')).toBe('[đẳng]');
  });

  it('gives the text back unchanged', () => {
    expect(mark('a < b & c', 'xyz')).toBe('a < b & c');
  });
});

describe('markPassage', () => {
  const words = Array.from({ length: 100 }, (_, at) => `w${at}`);

  it('keeps a short text whole', () => {
    expect(show(markPassage('Im lặng, rồi nói.', readQuery('noi').words))).toBe('Im lặng, rồi [nói].');
  });

  it('cuts a long one around the words of the query', () => {
    const passage = show(markPassage(words.join(' '), readQuery('w70 w72').words, 10));
    expect(passage).toBe('… w64 w65 w66 w67 w68 w69 [w70] w71 [w72] w73 …');
  });

  it('begins at the start when nothing of the query is in it', () => {
    expect(show(markPassage(words.join(' '), [], 3))).toBe('w0 w1 w2 …');
  });
});
