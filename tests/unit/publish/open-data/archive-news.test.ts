import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { toArchiveNews } from '#publish/open-data/archive-news.ts';
import { toFeed } from '#publish/open-data/to-feed.ts';
import { toTestCampaign } from '../../../support/campaign.ts';
import { toTestDocument, toTestRecord } from '../../../support/text-record.ts';

const addresses = createAddresses('https://site.example/co-so/');
const documents = [
  toTestDocument('2025-cong-van', { date: '2025-10-03' }),
  toTestDocument('2024-bao', { date: '2024-11' }),
];
const campaigns = [toTestCampaign(2025, { guidance: { document: '2025-cong-van' } }), toTestCampaign(2024)];
const news = toArchiveNews(campaigns, [], documents, addresses);

describe('toArchiveNews', () => {
  it('dates a campaign by its dispatch, or by its first day', () => {
    expect(news.map(({ link, day }) => [link, day])).toEqual([
      ['https://site.example/co-so/nam/2025/', '2025-10-03'],
      ['https://site.example/co-so/van-ban/#2025-cong-van', '2025-10-03'],
      ['https://site.example/co-so/nam/2024/', '2024-11-15'],
    ]);
  });

  it('leaves out a document whose day is not known', () => {
    expect(news.filter(({ id }) => id.includes('2024-bao'))).toEqual([]);
  });
});

describe('toFeed', () => {
  const { site } = toTestRecord();

  it('is dated by its newest item, not by the build', () => {
    expect(toFeed('atom', news, site, addresses)).toContain('<updated>2025-10-02T17:00:00.000Z</updated>');
    expect(toFeed('rss', news, site, addresses)).toContain(
      '<lastBuildDate>Thu, 02 Oct 2025 17:00:00 GMT</lastBuildDate>',
    );
  });

  it('stands empty without news', () => {
    expect(toFeed('rss', [], site, addresses)).not.toContain('<item>');
  });
});
