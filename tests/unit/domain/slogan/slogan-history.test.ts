import { describe, expect, it } from 'vitest';
import type { Slogan } from '#domain/slogan/slogan.ts';
import { toSloganLength } from '#domain/slogan/slogan-length.ts';
import { toSloganTimeline } from '#domain/slogan/slogan-timeline.ts';
import { toWordings } from '#domain/slogan/slogan-wordings.ts';
import { toTestList, toTestUse } from '../../../support/campaign.ts';

const toUse = (year: number, text: string) => ({ ...toTestUse('chia-khoa', year, 1), text });
const slogan: Slogan = {
  slug: 'chia-khoa',
  text: 'Chìa khoá',
  dated: false,
  uses: [toUse(2023, 'Chìa khoá'), toUse(2021, 'Chìa khóa'), toUse(2019, 'Chìa khoá')],
};

describe('toSloganTimeline', () => {
  it('tells a year without the slogan from a year of which nobody knows', () => {
    const lists = [
      toTestList(2023, 'chia-khoa'),
      toTestList(2022, 'im-lang'),
      { ...toTestList(2020), status: 'not-found' as const },
    ];
    expect(toSloganTimeline(slogan, lists)).toEqual([
      { year: 2020, state: 'unknown' },
      { year: 2022, state: 'unused' },
      { year: 2023, state: 'used' },
    ]);
  });
});

describe('toWordings', () => {
  it('gathers the years that wrote alike', () => {
    expect(toWordings(slogan).map(({ text, years }) => [text, years])).toEqual([
      ['Chìa khoá', [2023, 2019]],
      ['Chìa khóa', [2021]],
    ]);
  });

  it('marks what differs from the newest', () => {
    expect(toWordings(slogan).flatMap(({ runs }) => runs.filter(({ differs }) => differs))).toEqual([
      { text: 'khóa', differs: true },
    ]);
  });
});

describe('toSloganLength', () => {
  it.each([
    [1, 'ngan'],
    [40, 'ngan'],
    [41, 'vua'],
    [80, 'vua'],
    [81, 'dai'],
  ])('calls %i characters %s', (count, length) => {
    expect(toSloganLength('ă'.repeat(count))).toBe(length);
  });
});
