import { describe, expect, it } from 'vitest';
import { toRelatedSlogans } from '#domain/slogan/related-slogans.ts';
import type { Slogan } from '#domain/slogan/slogan.ts';

const toSlogan = (text: string): Slogan => ({
  slug: text.replaceAll(' ', '-'),
  text,
  dated: false,
  uses: [],
});
const toWords = (text: string) => text.split(' ');
const [tell, tellMore, law, grow] = [
  'and tell harm child',
  'and tell harm child woman',
  'and law punishes harm',
  'and grow love',
].map(toSlogan) as [Slogan, Slogan, Slogan, Slogan];
const all = [grow, law, tellMore, tell];

describe('toRelatedSlogans', () => {
  it('puts the slogan that shares most first', () => {
    const related = toRelatedSlogans(tell, all, toWords, 5);
    expect(related[0]?.slogan).toBe(tellMore);
    expect(related[0]?.likeness).toBeGreaterThan(related[1]?.likeness ?? 1);
  });

  it('does not join two slogans by a word that all have', () => {
    expect(toRelatedSlogans(grow, all, toWords, 5)).toEqual([]);
  });

  it('never names the slogan itself, nor more than asked for', () => {
    const related = toRelatedSlogans(tell, all, toWords, 1);
    expect(related.map(({ slogan }) => slogan)).toEqual([tellMore]);
  });

  it('finds nothing in an archive of one', () => {
    expect(toRelatedSlogans(tell, [tell], toWords, 5)).toEqual([]);
  });
});
