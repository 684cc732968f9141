import { describe, expect, it } from 'vitest';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import type { Document } from '#domain/document/document.ts';
import { createAddresses } from '#domain/site/addresses.ts';
import type { ArchiveContent } from '#domain/site/archive-content.ts';
import { type SearchKind, toFacetValues } from '#domain/site/search-record.ts';
import { toSlogans } from '#domain/slogan/slogan.ts';
import { toIndexText } from '#publish/search-index/index-text.ts';
import { toSearchRecords } from '#publish/search-index/search-records.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

const campaign = toTestCampaign(2023, {
  keyDates: [{ date: '2023-12-20', kind: 'report', what: 'Hạn báo cáo', source: 'x' }],
  plan: {
    summary: ['Treo băng rôn ở đường chính.'],
    document: 'x',
    place: 'tỉnh Sóc Trăng',
    purposes: [],
    requirements: ['Thiết thực.'],
    activities: [{ title: 'Lễ phát động', points: ['Tổ chức ở trường.'] }],
    duties: [{ organisation: 'Công an tỉnh', tasks: ['Phòng ngừa.', 'Xử lý.'] }],
    funding: [],
    reports: [],
  },
});
const lists = [toTestList(2023, 'im-lang'), toTestList(2021, 'im-lang')];
const identity = toTestIdentity();
const document: Document = {
  id: '2025-cong-van-8935',
  title: 'Công văn hướng dẫn',
  number: '8935/BNV-CTTN&BĐG',
  kind: 'dispatch',
  issuer: 'Bộ Nội vụ',
  level: 'central',
  status: 'issued',
  trust: 'A',
  corrections: [],
};
const content: ArchiveContent = {
  campaigns: [{ campaign, sections: [{ id: 'gọi-111', title: 'Gọi 111', text: 'Miễn phí.' }] }],
  slogans: toSlogans(lists),
  cards: toArtworkCards(
    planArtworks({
      campaigns: [campaign],
      sloganLists: lists,
      identities: [identity],
      maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
      citeDocument: (id) => id,
    }),
  ),
  documents: [document],
  guides: [{ slug: 'in-an', title: 'In và treo', summary: 'Cách in.', text: 'Chọn khổ.' }],
  identities: [{ identity, guide: 'Chừa lề.' }],
  hotlines: [
    { number: '1800 1768', name: 'Đường dây', forWhom: 'Phụ nữ', source: { title: 'x' }, verified: '2025' },
  ],
  synonyms: [
    { typed: ['3x1', '3 x 1 m'], means: 'băng rôn 3 × 1 m' },
    { typed: ['bị đánh'], hotlines: ['1800 1768'] },
  ],
};
const records = toSearchRecords(content, createAddresses('/co-so/'));
const ofKind = (kind: SearchKind) => records.filter((record) => record.kind === kind);

describe('toSearchRecords', () => {
  it('makes one record of each thing, each with an address of its own', () => {
    const urls = records.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.every((url) => url.startsWith('/co-so/'))).toBe(true);
  });

  it('makes one record of each role’s page', () => {
    expect(ofKind('role').map(({ url }) => url)).toContain('/co-so/toi-la/tram-y-te/');
    expect(ofKind('role').find(({ first }) => first?.['trạm y tế'])?.title).toContain('Trạm y tế');
  });

  it('makes one record of a slogan, with all its years, its picture and what is copied', () => {
    const [slogan, ...others] = ofKind('slogan');
    expect(others).toEqual([]);
    expect(slogan).toMatchObject({ years: [2023, 2021], lasting: 'evergreen', copy: 'im-lang 2023' });
    expect(slogan?.picture).toMatch(/^\/co-so\/tai-ve\/2023\/.*_vuong_.*\.png$/);
  });

  it('makes a record of every section of a plan that has lines', () => {
    expect(ofKind('plan').map(({ url, title }) => `${url} ${title}`)).toEqual([
      '/co-so/nam/2023/#cac-moc Các mốc (năm 2023)',
      '/co-so/nam/2023/#gọi-111 Gọi 111 (năm 2023)',
      '/co-so/nam/2023/#noi-ngan-gon Nói ngắn gọn (tỉnh Sóc Trăng, năm 2023)',
      '/co-so/nam/2023/#yeu-cau Yêu cầu (tỉnh Sóc Trăng, năm 2023)',
      '/co-so/nam/2023/#hoat-dong-1 Lễ phát động (tỉnh Sóc Trăng, năm 2023)',
      '/co-so/nam/2023/#phan-cong-1 Công an tỉnh (tỉnh Sóc Trăng, năm 2023)',
    ]);
    expect(ofKind('plan')[0]?.text).toBe('20/12/2023: Hạn báo cáo.');
  });

  it('shows a document with its number, under the year of its folder while its date is unknown', () => {
    const [record] = ofKind('document');
    expect(record?.title).toBe('Công văn hướng dẫn (8935/BNV-CTTN&BĐG)');
    expect(record?.years).toEqual([2025]);
  });

  it('finds a telephone number without its spaces', () => {
    expect(ofKind('help')[0]?.words).toContain('18001768');
  });

  it('finds a size as people type it, and puts a number first for who may need it', () => {
    expect(ofKind('artwork').some(({ words }) => words.includes('3x1 · 3 x 1 m'))).toBe(true);
    expect(ofKind('help')[0]).toMatchObject({
      words: expect.stringContaining('bị đánh'),
      first: { 'bị đánh': 1 },
    });
    expect(ofKind('document')[0]?.words).not.toContain('3x1');
  });

  it('counts an artwork under all the families that it comes in', () => {
    const [artwork] = ofKind('artwork');
    expect(artwork && toFacetValues(artwork)).toEqual({
      loai: ['artwork'],
      nam: ['2023'],
      nhom: [],
      kho: ['dang-mang', 'ap-phich', 'cam-tay', 'kho-lon'],
      dung: [],
    });
  });
});

describe('toIndexText', () => {
  it('keeps the words in order without marks, then spells those with marks', () => {
    expect(toIndexText('Đường dây 8935')).toBe('duong day 8935 жd9u7o7ng2 жda6y');
  });
});
