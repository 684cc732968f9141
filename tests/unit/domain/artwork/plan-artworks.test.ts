import { describe, expect, it } from 'vitest';
import { toArtworkCards } from '#domain/artwork/artwork-cards.ts';
import { formats } from '#domain/artwork/format.ts';
import { isInRange } from '#domain/artwork/format-range.ts';
import { pickHomeArtworks } from '#domain/artwork/home-artworks.ts';
import { type MessageKind, officialKinds } from '#domain/artwork/messages/index.ts';
import { planArtworks, toJob, toPublishedFormats, toPublishedLooks } from '#domain/artwork/plan-artworks.ts';
import { planMessages, toLeadSlug } from '#domain/artwork/plan-messages.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

const maker = {
  maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
  citeDocument: (id: string) => `Văn bản ${id}`,
};
const plan = () =>
  planArtworks({
    campaigns: [toTestCampaign(2024), toTestCampaign(2023)],
    sloganLists: [toTestList(2023, 'a', 'b')],
    identities: [toTestIdentity()],
    ...maker,
  });

describe('planArtworks', () => {
  it('plans every message in the formats that each look has for its kind', () => {
    const byYear = Map.groupBy(plan(), ({ job }) => job.year);
    const count = (...kinds: MessageKind[]) =>
      kinds.flatMap((kind) => toPublishedLooks(kind).flatMap((look) => toPublishedFormats(kind, look)))
        .length;
    expect(byYear.get(2024)).toHaveLength(count('theme', 'title', 'launch', 'emblems'));
    expect(byYear.get(2023)).toHaveLength(count('theme', 'title', 'slogan', 'slogan', 'launch', 'emblems'));
    expect(toPublishedFormats('theme', 'nen-cam')).toEqual(formats.filter(({ range }) => range !== 'demand'));
  });

  it('gives a photocopier sheets alone, and pages for the office beside them', () => {
    const ids = toPublishedFormats('theme', 'mot-mau').map(({ id }) => id);
    expect(ids).toEqual(['a4-van-phong', 'a4', 'a3-van-phong', 'a3']);
    expect(formats.filter((format) => isInRange(format, 'common')).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['a4', 'a3']),
    );
  });

  it('publishes what is on demand by its name alone', () => {
    expect(formats.filter((format) => format.range === 'demand' && isInRange(format, 'all'))).toEqual([]);
    expect(toPublishedFormats('theme', 'minh-hoa').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['vuong', 'a4-ngang', 'a5']),
    );
  });

  it('publishes every official kind of message in one look at least', () => {
    const kinds = Object.keys(officialKinds) as MessageKind[];
    expect(kinds.filter((kind) => toPublishedLooks(kind).length === 0)).toEqual([]);
  });

  it('gives each artwork a name of its own, and each of its files', () => {
    const artworks = plan();
    const paths = artworks.flatMap(({ files }) => files.map(({ path }) => path));
    expect(new Set(artworks.map(({ job }) => job.name)).size).toBe(artworks.length);
    expect(new Set(paths).size).toBe(paths.length);
    expect(artworks.filter(({ files }) => files.length === 0)).toEqual([]);
  });

  it('names a file so that it still says what it is among somebody’s downloads', () => {
    expect(plan()[0]?.files).toEqual([
      { path: 'tai-ve/2024/thang-hanh-dong-2024_vuong_chu-de_minh-hoa.png', type: 'png' },
      ...[320, 640].map((size) => ({
        path: `tai-ve/2024/thang-hanh-dong-2024_vuong_chu-de_minh-hoa_${size}px.webp`,
        type: 'webp',
        preview: { widthPx: size, heightPx: size },
      })),
    ]);
  });

  it('gives a theme alone small pictures in more than one shape', () => {
    const toFormats = (kind: MessageKind) =>
      plan()
        .filter(({ job, files }) => job.message.kind === kind && files.some(({ preview }) => preview))
        .map(({ job }) => job.format);
    expect(new Set(toFormats('theme'))).toEqual(
      new Set(['vuong', 'story', 'man-hinh', 'a4', 'bang-ron-3x1m', 'phong-6x3m']),
    );
    expect(new Set(toFormats('slogan'))).toEqual(new Set(['vuong', 'a4']));
  });

  it('credits each artwork with the document that its words come from', () => {
    const credits = new Map(plan().map(({ job }) => [`${job.year} ${job.message.slug}`, job.credit]));
    expect(credits.get('2024 chu-de')).toEqual({ ...maker.maker, source: 'Văn bản 2024-ke-hoach' });
    expect(credits.get('2023 a')?.source).toBe('Văn bản 2023-ke-hoach');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(plan()))).toEqual(plan());
  });

  it('names the campaign whose identity is unknown', () => {
    const campaigns = [toTestCampaign(2016, { identity: 'hoa-sen' })];
    expect(() =>
      planArtworks({ campaigns, sloganLists: [], identities: [toTestIdentity()], ...maker }),
    ).toThrow('Campaign 2016 names the unknown identity "hoa-sen"');
  });

  it('gathers into cards, one a message and year', () => {
    const cards = toArtworkCards(plan());
    expect(cards.map(({ year, message }) => `${year} ${message.slug}`)).toEqual([
      '2024 chu-de',
      '2024 ten-thang',
      '2024 le-phat-dong',
      '2024 to-bieu-tuong',
      '2023 chu-de',
      '2023 ten-thang',
      '2023 a',
      '2023 b',
      '2023 le-phat-dong',
      '2023 to-bieu-tuong',
    ]);
    expect(cards.flatMap(({ artworks }) => artworks)).toEqual(plan());
  });
});

describe('planMessages', () => {
  it('puts the theme first, then the title, the slogans in the list’s order, the ceremony and the emblems', () => {
    expect(planMessages(toTestCampaign(2023), toTestList(2023, 'a', 'b'))).toEqual([
      { kind: 'theme', text: 'Chấm dứt bạo lực', slug: 'chu-de' },
      { kind: 'title', text: 'Hưởng ứng Tháng hành động vì bình đẳng giới năm 2023', slug: 'ten-thang' },
      { kind: 'slogan', text: 'a 2023', picture: { ground: 'deep', arrangement: 'horizon' }, slug: 'a' },
      { kind: 'slogan', text: 'b 2023', picture: { ground: 'paper', arrangement: 'split' }, slug: 'b' },
      {
        kind: 'launch',
        heading: 'Lễ phát động',
        text: 'Lễ phát động Tháng hành động vì bình đẳng giới năm 2023',
        theme: 'Chấm dứt bạo lực',
        details: ['Thời gian: …', 'Địa điểm: …', 'Đơn vị tổ chức: …'],
        slug: 'le-phat-dong',
      },
      { kind: 'emblems', text: 'Hình dán, huy hiệu Tháng hành động năm 2023', slug: 'to-bieu-tuong' },
    ]);
  });
});

describe('a campaign whose theme is not found', () => {
  const theme = {
    status: 'not-found',
    source: 'cong-van',
    note: 'Chưa tìm được',
    searched: '2026-11-26',
  } as const;
  const campaign = toTestCampaign(2026, { theme });

  it('leads with its title, credited to the document that names the month', () => {
    expect(planMessages(campaign, undefined).map(({ kind }) => kind)).toEqual(['title', 'launch', 'emblems']);
    expect(toLeadSlug(campaign)).toBe('ten-thang');
    const artworks = planArtworks({
      campaigns: [campaign],
      sloganLists: [],
      identities: [toTestIdentity()],
      ...maker,
    });
    expect(new Set(artworks.map(({ job }) => job.credit.source))).toEqual(new Set(['Văn bản cong-van']));
    const ofTitle = artworks.filter(({ job }) => job.message.slug === 'ten-thang');
    expect(() => pickHomeArtworks(ofTitle)).not.toThrow();
  });

  it('draws no slogan that is only thought to be of the year', () => {
    const list = { ...toTestList(2016, 'a'), status: 'inferred' as const };
    expect(planMessages(campaign, list).map(({ kind }) => kind)).not.toContain('slogan');
  });
});

describe('toJob', () => {
  it('carries the identity’s screen and print colours, and the agency', () => {
    const message = { kind: 'theme', text: 'Chủ đề', slug: 'chu-de' } as const;
    const campaign = toTestCampaign(2023);
    const credit = { ...maker.maker, source: 'Kế hoạch' };
    const job = toJob(campaign, toTestIdentity(), message, 'a4', 'nen-cam', ['Xã Tân Thành'], credit);
    expect(job).toMatchObject({ identity: 'trai-tim-cam', format: 'a4', agency: ['Xã Tân Thành'], credit });
    expect(job.colours.ink).toBe('#E8500E');
    expect(job.inks.ink).toEqual([0, 80, 100, 0]);
  });
});
