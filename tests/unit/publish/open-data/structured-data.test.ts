import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { toCreativeWork, toEvent, toWebSite } from '#publish/open-data/structured-data.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';
import { toTestCampaign, toTestUse } from '../../../support/campaign.ts';
import { toTestDocument, toTestRecord } from '../../../support/text-record.ts';

const facts = { site: toTestRecord().site, addresses: createAddresses('https://site.example/co-so/') };
const artworks = [toTestArtwork({ format: 'vuong' }), toTestArtwork({ format: 'a4' })];

describe('the words of schema.org', () => {
  it('call a campaign an event with its days', () => {
    expect(toEvent(toTestCampaign(2023), artworks, facts)).toMatchObject({
      '@type': 'Event',
      startDate: '2023-11-15',
      endDate: '2023-12-15',
      url: 'https://site.example/co-so/nam/2023/',
    });
  });

  it('give every picture on screen its licence and whom to name, and leave paper out', () => {
    const { image } = toEvent(toTestCampaign(2023), artworks, facts);
    expect(image).toEqual([
      expect.objectContaining({
        '@type': 'ImageObject',
        width: 1080,
        height: 1080,
        license: 'https://licence.example/',
        creditText: 'Trang',
      }),
    ]);
  });

  it('call a slogan a work, with its sources', () => {
    const use = toTestUse('im-lang', 2023, 1);
    const slogan = { slug: 'im-lang', text: 'Im lặng', dated: false, uses: [use] };
    expect(toCreativeWork(slogan, [{ use, document: toTestDocument('a') }], [], facts)).toMatchObject({
      '@type': 'CreativeWork',
      text: 'Im lặng',
      temporalCoverage: '2023/2023',
      citation: ['Kế hoạch a, Ủy ban nhân dân'],
    });
  });

  it('say how to search the site', () => {
    expect(JSON.stringify(toWebSite(facts))).toContain(
      'https://site.example/co-so/tim-kiem/?q={search_term_string}',
    );
  });
});
