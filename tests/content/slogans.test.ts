import { describe, expect, test } from 'vitest';
import { toSlug } from '#vietnamese/fold-text.ts';
import { toModernTone } from '#vietnamese/tone-placement.ts';
import { readContent } from './read-content.ts';

const { content } = await readContent();
const documentIds = content.documents.map(({ value }) => value.id);
const slogans = content.years.flatMap(({ year, list, slogans }) =>
  slogans.map(({ value }) => ({ ...value, year, source: value.source ?? list?.value.source })),
);
const textsBySlug = Map.groupBy(slogans, ({ text }) => toSlug(text));

/** What may differ between two spellings of one slogan: capitals, where the tone stands, signs. */
const toWords = (text: string): string =>
  toModernTone(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe.each(slogans)('$year: $text', ({ text, source, year }) => {
  const slug = toSlug(text);

  test('comes from a document of the archive', () => {
    expect(documentIds).toContain(source);
  });

  test('has an address that stays the same when it is folded again', () => {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(toSlug(slug)).toBe(slug);
  });

  test('shares its address with the same words only, once a year', () => {
    const sharing = textsBySlug.get(slug) ?? [];
    expect(new Set(sharing.map((other) => toWords(other.text)))).toEqual(new Set([toWords(text)]));
    expect(sharing.filter((other) => other.year === year)).toHaveLength(1);
  });

  test('stands without quotation marks around it and without a full stop at its end', () => {
    expect(text).not.toMatch(/^["“]|["”.]$/);
  });
});
