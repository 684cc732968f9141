import { describe, expect, it } from 'vitest';
import { toCampaignFacts } from '#papers/campaign-facts.ts';
import { toTestCampaign } from '../../support/campaign.ts';
import { toTestDocument } from '../../support/text-record.ts';

const known = {
  'luat-binh-dang-gioi': {
    kind: 'law',
    title: 'Luật Bình đẳng giới',
    number: '73/2006/QH11',
    date: '2006-11-29',
  },
  'cong-van': {
    kind: 'dispatch',
    title: 'Công văn hướng dẫn',
    number: '12/BNV',
    issuer: 'Bộ Nội vụ',
    date: '2019',
  },
  rieng: {
    kind: 'dispatch',
    title: 'Công văn về tháng (tên do người biên tập đặt)',
    number: '13/BNV',
    issuer: 'Bộ Nội vụ',
    date: '2019-08-06',
  },
  tinh: { level: 'province', number: '14/KH-UBND' },
} as const;

const toFacts = (legalBasis: string[]) =>
  toCampaignFacts({
    campaign: toTestCampaign(2019, { legalBasis, guidance: { document: 'cong-van' } }),
    slogans: [],
    hotlines: [],
    findDocument: (id) =>
      toTestDocument(id, { level: 'central', ...(id in known ? known[id as keyof typeof known] : {}) }),
  });

describe('what a plan may rest on', () => {
  it('is cited as papers do, with what is not known left blank', () => {
    expect(toFacts(['rieng']).bases.map(({ citation }) => citation)).toEqual([
      'Luật Bình đẳng giới số 73/2006/QH11 ngày 29/11/2006',
      'Công văn số 13/BNV ngày 06/08/2019 của Bộ Nội vụ',
      'Công văn số 12/BNV ngày ……/……/2019 của Bộ Nội vụ hướng dẫn',
    ]);
  });

  it('is no paper of one province, nor one without a number', () => {
    expect(toFacts(['tinh', 'khong-so']).bases.map(({ id }) => id)).toEqual([
      'luat-binh-dang-gioi',
      'cong-van',
    ]);
  });

  it('ticks the law and the guidance, and leaves the others to the unit', () => {
    expect(toFacts(['rieng']).bases.map(({ usual }) => usual)).toEqual([true, false, true]);
  });
});
