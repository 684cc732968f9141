import { describe, expect, it } from 'vitest';
import { planTranslated, type YearTranslation } from '#domain/artwork/plan-translated.ts';
import { isSameSentence } from '#vietnamese/fold-text.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

/** Made up: nobody says this. */
const right: YearTranslation = {
  year: 2023,
  language: 'rad',
  of: 'a 2023',
  text: 'Mơ\u0306ng hruê anei',
  translator: 'Người dịch',
  checkedBy: 'Người đọc lại',
  source: '2023-ban-dich',
  status: 'checked',
};

function plan(...translations: YearTranslation[]) {
  const list = toTestList(2023, 'a', 'b');
  const slogans = list.slogans.map((use) => ({ ...use, motif: 'megaphone' as const, emphasis: 'a' }));
  return planTranslated(
    {
      campaigns: [toTestCampaign(2022), toTestCampaign(2023)],
      sloganLists: [{ ...list, slogans }, toTestList(2022, 'a')],
      identities: [toTestIdentity()],
      maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
      citeDocument: (id) => `Văn bản ${id}`,
      proposeMotif: () => 'stop-hand',
      translations,
    },
    isSameSentence,
  );
}

describe('planTranslated', () => {
  it('plans a square, a poster and a banner of a checked translation, below its year and with its language', () => {
    const artworks = plan(right);
    expect(artworks.map(({ job }) => job.format)).toEqual(['vuong', 'a4', 'bang-ron-3x1m']);
    for (const { job, files } of artworks) {
      expect(job.message.text).toBe(right.text);
      for (const { path } of files)
        expect(path).toMatch(/^tai-ve\/2023\/thang-hanh-dong-2023_[\w.-]+_a_rad_minh-hoa/);
    }
  });

  it('shows the picture of the sentence, and stresses no words that it does not have', () => {
    const [artwork] = plan(right);
    expect(artwork?.job.message.picture).toMatchObject({ motif: 'megaphone' });
    expect(artwork?.job.message.picture).not.toHaveProperty('emphasis');
  });

  it('renders a theme too, with the motif that its Vietnamese words call for', () => {
    const [artwork] = plan({ ...right, of: 'Chấm dứt bạo lực' });
    expect(artwork?.job.message).toMatchObject({ kind: 'theme', slug: 'chu-de_rad', text: right.text });
    expect(artwork?.job.message.picture).toMatchObject({ motif: 'stop-hand' });
  });

  it('says the document that the translation comes from', () => {
    expect(plan(right)[0]?.job.credit.source).toBe('Văn bản 2023-ban-dich');
  });

  it('plans nothing that no person has checked, nor what the year does not say', () => {
    expect(plan({ ...right, status: 'draft' })).toEqual([]);
    expect(plan({ ...right, checkedBy: right.translator })).toEqual([]);
    expect(plan({ ...right, of: 'Câu khác' })).toEqual([]);
    expect(plan({ ...right, year: 2019 })).toEqual([]);
  });
});
