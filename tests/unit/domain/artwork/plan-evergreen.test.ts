import { describe, expect, it } from 'vitest';
import { toArtworkWords } from '#domain/artwork/artwork-words.ts';
import { planEvergreen } from '#domain/artwork/plan-evergreen.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

const maker = { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } };

function plan() {
  const older = toTestList(2022, 'a', 'c');
  const newer = toTestList(2023, 'a', 'b');
  const guessed = { ...toTestList(2021, 'd'), status: 'inferred' as const };
  const dated = newer.slogans.map((use) => (use.slug === 'b' ? { ...use, dated: true } : use));
  return planEvergreen({
    campaigns: [toTestCampaign(2023), toTestCampaign(2024)],
    sloganLists: [older, { ...newer, slogans: dated }, guessed],
    identities: [toTestIdentity()],
    maker,
    citeDocument: (id) => `Văn bản ${id}`,
  });
}

describe('planEvergreen', () => {
  it('plans each sentence once, and none that is dated or only thought to be of its year', () => {
    expect([...new Set(plan().map(({ job }) => job.message.slug))]).toEqual(['a', 'c']);
  });

  it('takes the newest wording, and says the document that it comes from', () => {
    const [first] = plan();
    expect(first?.job.message.text).toBe('a 2023');
    expect(first?.job.credit.source).toBe('Văn bản 2023-ke-hoach');
  });

  it('writes no year on them, nor into the names of their files', () => {
    for (const { job, files } of plan()) {
      const [, ...signature] = toArtworkWords(job);
      expect(signature.join(' ')).not.toMatch(/20\d\d/);
      expect(signature.at(-1)).toBe('15/11\u00A0–\u00A015/12');
      for (const { path } of files) expect(path).toMatch(/^tai-ve\/dung-hang-nam\/thang-hanh-dong_[^/]*$/);
    }
  });

  it('publishes a square, a poster, a banner and a page for the copier of each', () => {
    const [slug] = plan().map(({ job }) => job.message.slug);
    const ofOne = plan().filter(({ job }) => job.message.slug === slug);
    expect(ofOne.map(({ job }) => `${job.format} ${job.look}`)).toEqual([
      'vuong minh-hoa',
      'a4 minh-hoa',
      'bang-ron-3x1m minh-hoa',
      'a4-van-phong mot-mau',
    ]);
  });

  it('has nothing without a campaign', () => {
    const empty = { campaigns: [], sloganLists: [], identities: [], maker, citeDocument: String };
    expect(planEvergreen(empty)).toEqual([]);
  });
});
