import { expect, it } from 'vitest';
import { toSloganYears } from '#domain/slogan/slogan-years.ts';
import { toTestList } from '../../../support/campaign.ts';

it('shows every slogan once, under the newest year that used it', () => {
  const years = toSloganYears([toTestList(2018, 'a', 'b'), toTestList(2023, 'b', 'c'), toTestList(2020)]);
  expect(
    years.map(({ list, slogans, reusedLater }) => [list.year, slogans.map(({ slug }) => slug), reusedLater]),
  ).toEqual([
    [2023, ['b', 'c'], 0],
    [2020, [], 0],
    [2018, ['a'], 1],
  ]);
});
