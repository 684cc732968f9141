import { expect, it } from 'vitest';
import type { ArtworkCard } from '#domain/artwork/artwork-cards.ts';
import { squareFirst } from '#domain/artwork/square-first.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';

/** A card whose picture is so high beside a width of 320 px. */
const toCard = (text: string, heightPx: number): ArtworkCard => {
  const artwork = toTestArtwork({ look: 'nen-cam' });
  const preview = { widthPx: 320, heightPx };
  return {
    year: 2026,
    message: { kind: 'slogan', text, slug: text },
    artworks: [{ ...artwork, files: [{ path: `${text}.webp`, type: 'webp', preview }] }],
  } as ArtworkCard;
};

it('lays cards of a tall picture behind the others, else in the order planned', () => {
  const cards = [toCard('ngang', 180), toCard('đứng', 453), toCard('vuông', 320), toCard('dài', 569)];
  expect(squareFirst(cards).map(({ message }) => message.text)).toEqual(['ngang', 'vuông', 'đứng', 'dài']);
});
