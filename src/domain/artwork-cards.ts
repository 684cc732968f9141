import type { Artwork, Message } from './artwork.ts';

/** One message of one year, with every artwork that carries it. */
export interface ArtworkCard {
  year: number;
  message: Message;
  artworks: Artwork[];
}

/** Gathers artworks by year and message, in the order in which they were planned. */
export function toArtworkCards(artworks: readonly Artwork[]): ArtworkCard[] {
  const groups = Map.groupBy(artworks, ({ job }) => `${job.year}/${job.message.slug}`);
  return [...groups.values()].map((members) => {
    const [{ job }] = members as [Artwork, ...Artwork[]];
    return { year: job.year, message: job.message, artworks: members };
  });
}
