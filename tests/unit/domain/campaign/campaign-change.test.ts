import { describe, expect, it } from 'vitest';
import { toCampaignChange } from '#domain/campaign/campaign-change.ts';
import { toTestCampaign, toTestList } from '../../../support/campaign.ts';

const campaigns = [2021, 2022, 2023].map((year) => toTestCampaign(year));
const [first, second, third] = campaigns as [
  (typeof campaigns)[0],
  (typeof campaigns)[0],
  (typeof campaigns)[0],
];
const lists = [toTestList(2021, 'a', 'b'), toTestList(2022, 'b', 'c'), toTestList(2023, 'a', 'c', 'd')];
const toSlugs = (uses: readonly { slug: string }[] | undefined) => uses?.map(({ slug }) => slug);

describe('toCampaignChange', () => {
  it('has nothing to hold the first campaign against', () => {
    expect(toCampaignChange(first, campaigns, lists)).toBeUndefined();
  });

  it('tells kept, dropped, new and returned slogans apart', () => {
    const slogans = toCampaignChange(third, campaigns, lists)?.slogans;
    expect(slogans?.kept.map(({ use }) => use.slug)).toEqual(['c']);
    expect(toSlugs(slogans?.dropped)).toEqual(['b']);
    expect(toSlugs(slogans?.added)).toEqual(['d']);
    expect(toSlugs(slogans?.returned)).toEqual(['a']);
  });

  it('keeps the wording of the year before beside this year’s', () => {
    expect(toCampaignChange(second, campaigns, lists)?.slogans?.kept[0]?.textBefore).toBe('b 2021');
  });

  it('is certain only when both lists are complete', () => {
    expect(toCampaignChange(third, campaigns, lists)?.slogans?.certain).toBe(true);
    const half = lists.map((list) =>
      list.year === 2022 ? { ...list, status: 'incomplete' as const } : list,
    );
    expect(toCampaignChange(third, campaigns, half)?.slogans?.certain).toBe(false);
  });

  it('holds the slogans against the last year whose list was found', () => {
    const gap = [toTestList(2023, 'a', 'd'), toTestList(2022), toTestList(2021, 'a', 'b')];
    const change = toCampaignChange(third, campaigns, gap);
    expect([change?.against, change?.slogans?.against]).toEqual([2022, 2021]);
    expect(toSlugs(change?.slogans?.dropped)).toEqual(['b']);
  });

  it('says nothing of slogans where there is no list to hold against another', () => {
    const none = toCampaignChange(third, campaigns, [toTestList(2023), toTestList(2022, 'a')]);
    const first = toCampaignChange(third, campaigns, [toTestList(2023, 'a'), toTestList(2022)]);
    expect([none, first].map((change) => change?.slogans)).toEqual([undefined, undefined]);
  });

  it('knows whether the theme and the month’s name stayed, and passes over missing years', () => {
    const renamed = toTestCampaign(2023, {
      monthName: 'Tháng mới',
      theme: { text: 'Khác', source: 'a', variants: [] },
    });
    expect(toCampaignChange(second, campaigns, lists)).toMatchObject({
      against: 2021,
      theme: { kept: true },
    });
    expect(toCampaignChange(renamed, [first], [])).toEqual({
      against: 2021,
      theme: { before: 'Chấm dứt bạo lực', kept: false },
      monthNameBefore: 'Tháng hành động vì bình đẳng giới',
    });
  });
});
