import { describe, expect, it } from 'vitest';
import { type ArtworkCard, toArtworkCards, toDownloads } from '#domain/artwork/artwork-cards.ts';
import { fillPattern, toKindPatterns } from '#domain/artwork/file-pattern.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { toTestCampaign, toTestIdentity, toTestList } from '../../../support/campaign.ts';

const cards = toArtworkCards(
  planArtworks({
    campaigns: [toTestCampaign(2024), toTestCampaign(2023)],
    sloganLists: [toTestList(2024, 'thang-nam-2024', 'b'), toTestList(2023, 'c')],
    identities: [toTestIdentity()],
    maker: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org' } },
    citeDocument: (id: string) => `Văn bản ${id}`,
  }),
);
const patterns = new Map(toKindPatterns(cards).map(({ kind, artworks }) => [kind, artworks]));
const fill = ({ year, message }: ArtworkCard, path: string) =>
  fillPattern(path, { year, slug: message.slug });

describe('the pattern of a kind of message', () => {
  it('filled with a message gives exactly the downloads of that message', () => {
    for (const card of cards) {
      const filled = patterns.get(card.message.kind)?.flatMap(toDownloads) ?? [];
      const paths = filled.map(({ path }) => fill(card, path));
      expect(paths).toEqual(card.artworks.flatMap(toDownloads).map(({ path }) => path));
    }
  });

  it('names no picture that a message does not have', () => {
    for (const card of cards) {
      const files = new Set(card.artworks.flatMap((artwork) => artwork.files.map(({ path }) => path)));
      const filled = patterns.get(card.message.kind)?.flatMap((artwork) => artwork.files) ?? [];
      expect(filled.map(({ path }) => fill(card, path)).filter((path) => !files.has(path))).toEqual([]);
    }
  });

  it('has neither year nor slug left in it', () => {
    const paths = [...patterns.values()].flat().flatMap(({ files }) => files.map(({ path }) => path));
    expect(paths.filter((path) => /20\d\d/.test(path) || !path.includes('_{slug}_'))).toEqual([]);
  });
});
