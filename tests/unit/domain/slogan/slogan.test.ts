import { describe, expect, it } from 'vitest';
import { toEvergreen, toSlogans } from '#domain/slogan/slogan.ts';
import { toTestList } from '../../../support/campaign.ts';

const lists = [
  toTestList(2018, 'hay-to-cao', 'chi-nam-2018'),
  toTestList(2023, 'im-lang', 'hay-to-cao'),
  toTestList(2021, 'hay-to-cao', 'gian-cach', 'im-lang'),
];

describe('toSlogans', () => {
  it('joins the years of one slug into one slogan', () => {
    expect(toSlogans(lists).map(({ slug, uses }) => [slug, uses.map(({ year }) => year)])).toEqual([
      ['im-lang', [2023, 2021]],
      ['hay-to-cao', [2023, 2021, 2018]],
      ['gian-cach', [2021]],
      ['chi-nam-2018', [2018]],
    ]);
  });

  it('shows the newest wording', () => {
    expect(toSlogans(lists).find(({ slug }) => slug === 'hay-to-cao')?.text).toBe('hay-to-cao 2023');
  });

  it('does not depend on the order of the lists and leaves them as they were', () => {
    const years = lists.map(({ year }) => year);
    expect(toSlogans([...lists].reverse())).toEqual(toSlogans(lists));
    expect(lists.map(({ year }) => year)).toEqual(years);
  });

  it('gives no slogan for no list', () => {
    expect(toSlogans([])).toEqual([]);
    expect(toSlogans([toTestList(2020)])).toEqual([]);
  });
});

describe('toEvergreen', () => {
  it('leaves out what names a year or a date', () => {
    const [first, ...rest] = toSlogans(lists);
    expect(toEvergreen([{ ...first, dated: true } as (typeof rest)[number], ...rest])).toEqual(rest);
  });
});
