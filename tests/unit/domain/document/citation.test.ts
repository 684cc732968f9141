import { describe, expect, it } from 'vitest';
import { isCitedByIdentity, toCitations } from '#domain/document/citation.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

describe('toCitations', () => {
  const campaigns = [
    toTestCampaign(2022, { legalBasis: ['luat-2006'] }),
    toTestCampaign(2023, { legalBasis: ['luat-2006'], guidance: { document: '2023-cong-van' } }),
  ];

  it('names the campaigns that cite a document, newest first, with what they take', () => {
    expect(toCitations('luat-2006', campaigns, [])).toEqual([
      { year: 2023, uses: ['legalBasis'], slogans: 0 },
      { year: 2022, uses: ['legalBasis'], slogans: 0 },
    ]);
    expect(toCitations('2023-ke-hoach', campaigns, [toTestList(2023, 'a', 'b')])).toEqual([
      { year: 2023, uses: ['theme', 'slogans'], slogans: 2 },
    ]);
  });

  it('is empty for a document that nobody cites', () => {
    expect(toCitations('2019-bao', campaigns, [toTestList(2023, 'a')])).toEqual([]);
  });
});

it('knows an identity’s source and those of its rules', () => {
  const identity = { ...toTestIdentity(), rules: [{ text: 'Giữ nguyên màu.', source: '2025-ke-hoach' }] };
  expect(isCitedByIdentity('2023-ke-hoach', identity)).toBe(true);
  expect(isCitedByIdentity('2025-ke-hoach', identity)).toBe(true);
  expect(isCitedByIdentity('2016-ke-hoach', identity)).toBe(false);
});
