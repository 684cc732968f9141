import { describe, expect, it } from 'vitest';
import { homeArtworkRows, pickHomeArtworks } from '#domain/artwork/home-artworks.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { toTestCampaign, toTestIdentity } from '../../../support/campaign.ts';

const artworks = planArtworks({
  campaigns: [toTestCampaign(2025)],
  sloganLists: [],
  identities: [toTestIdentity()],
  maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
  citeDocument: (id) => id,
});
const ofMessage = (slug: string) => artworks.filter(({ job }) => job.message.slug === slug);

describe('what the home page shows', () => {
  it('has a theme’s artwork with a preview for each of its places', () => {
    const shown = pickHomeArtworks(ofMessage('chu-de'));
    expect(shown.map(({ artwork }) => [artwork.job.format, artwork.job.look])).toEqual(
      homeArtworkRows.map(({ format, look }) => [format, look]),
    );
  });

  it('shows no shape twice', () => {
    expect(new Set(homeArtworkRows.map(({ format }) => format)).size).toBe(homeArtworkRows.length);
  });

  it('names what has no preview to show: only themes have them in every shape', () => {
    expect(() => pickHomeArtworks(ofMessage('ten-thang'))).toThrow('planned in bang-ron-3x1m, minh-hoa');
  });
});
