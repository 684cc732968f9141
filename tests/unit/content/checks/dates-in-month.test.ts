import { describe, expect, test } from 'vitest';
import { checkDatesInMonth } from '#content/checks/dates-in-month.ts';
import { buildContent, toCampaignFile } from './build-content.ts';

const findFacts = (fields: Record<string, string>) =>
  checkDatesInMonth(buildContent({ '2023/campaign.mdx': toCampaignFile(fields) }), {}).map(
    ({ position, fact }) => `${position.field}: ${fact}`,
  );
const toKeyDate = (date: string, kind: string) => `[{ date: ${date}, kind: ${kind}, what: Mốc, source: a }]`;
const toPlan = (due: string) => `{ document: a, place: b, reports: [{ due: ${due}, from: c, to: d }] }`;

describe('the first and the last day', () => {
  test('15/11 and 15/12 of the year are right', () => {
    expect(findFacts({})).toEqual([]);
  });

  test('a first day of another year is told with the day that was meant', () => {
    expect(findFacts({ opens: '2022-11-15' })).toEqual([
      'opens: Tháng hành động năm 2023 bắt đầu ngày 15/11/2023, nhưng trường opens ghi 15/11/2022.',
    ]);
  });

  test('a month that closes before it opens is told once, and its days are not', () => {
    const keyDates = toKeyDate('2023-11-25', 'observance');
    expect(findFacts({ closes: '2023-11-12', keyDates })).toEqual([
      'closes: Tháng hành động năm 2023 kết thúc ngày 15/12/2023, nhưng trường closes ghi 12/11/2023.',
    ]);
  });

  test('a year of another folder says nothing of the dates', () => {
    expect(findFacts({ year: '2022' })).toEqual([]);
  });
});

describe('key dates', () => {
  test('a day inside the month is right', () => {
    expect(findFacts({ keyDates: toKeyDate('2023-11-25', 'observance') })).toEqual([]);
  });

  test('a day of another year is outside the month', () => {
    expect(findFacts({ keyDates: toKeyDate('2022-11-25', 'observance') })).toEqual([
      'keyDates[0].date: Ngày 25/11/2022 nằm ngoài Tháng hành động (15/11/2023 – 15/12/2023).',
    ]);
  });

  test('an opening on another day than the first one is told with both', () => {
    expect(findFacts({ keyDates: toKeyDate('2023-11-16', 'opening') })).toEqual([
      'keyDates[0].date: Mốc này ghi 16/11/2023, nhưng ngày đầu (opens) của tháng là 15/11/2023.',
    ]);
  });
});

describe('reports', () => {
  test('a report may be due after the month, and early in the next year', () => {
    expect(findFacts({ plan: toPlan('2023-12-20') })).toEqual([]);
    expect(findFacts({ keyDates: toKeyDate('2024-01-10', 'report') })).toEqual([]);
  });

  test('a report that is due in another year is told', () => {
    expect(findFacts({ plan: toPlan('2022-12-20') })).toEqual([
      'plan.reports[0].due: Hạn báo cáo 20/12/2022 không thuộc Tháng hành động năm 2023.',
    ]);
  });
});
