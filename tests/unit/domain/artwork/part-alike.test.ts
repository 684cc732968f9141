import { describe, expect, it } from 'vitest';
import type { ArtworkCard } from '#domain/artwork/artwork-cards.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';
import { partAlike } from '#domain/artwork/part-alike.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';

const artwork = toTestArtwork({ look: 'minh-hoa' });

/** Cards of one look, named by their place, with these motifs. */
const toCards = (...motifs: MotifId[]): ArtworkCard[] =>
  motifs.map((motif, at) => ({
    year: 2025,
    message: { kind: 'slogan', text: String(at), slug: String(at), picture: { motif } },
    artworks: [artwork],
  }));
const toOrder = (cards: ArtworkCard[]): string =>
  partAlike(cards)
    .map(({ message }) => message.text)
    .join(' ');

describe('the cards of a year', () => {
  it('stay as planned where neighbours differ', () => {
    expect(toOrder(toCards('heart-key', 'embrace', 'heart-key'))).toBe('0 1 2');
  });

  it('let another one stand between two of one motif', () => {
    expect(toOrder(toCards('heart-key', 'heart-key', 'embrace', 'heart-key'))).toBe('0 2 1 3');
  });

  it('are all there, even where nothing can part them', () => {
    expect(toOrder(toCards('heart-key', 'heart-key', 'heart-key'))).toBe('0 1 2');
  });
});
