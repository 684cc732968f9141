import type { Artwork, ArtworkFile, Message } from './artwork.ts';
import { type LookFacts, type LookId, looks } from './looks.ts';

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

/** The artworks of one look, for pages that list a message's artworks look by look. */
export interface LookGroup {
  look: LookId;
  artworks: Artwork[];
}

export function toLookGroups(artworks: readonly Artwork[]): LookGroup[] {
  const groups = Map.groupBy(artworks, ({ job }) => job.look);
  return [...groups].map(([look, members]) => ({ look, artworks: members }));
}

/** Each look that is published, with the name that people choose it by. */
export const toLookNames = (): [look: string, name: string][] =>
  Object.entries<LookFacts>(looks)
    .filter(([, { publishes }]) => Object.keys(publishes).length > 0)
    .map(([look, { name }]) => [look, name]);

/** What is for people to take, without the small pictures that pages show. */
export const toDownloads = ({ files }: Artwork): ArtworkFile[] => files.filter(({ preview }) => !preview);

export type Preview = ArtworkFile & Required<Pick<ArtworkFile, 'preview'>>;

/** The small pictures of the first artwork that has any, in growing width. */
export function toPreviews(artworks: readonly Artwork[]): Preview[] {
  const previewsOf = ({ files }: Artwork) =>
    files.filter((file): file is Preview => file.preview !== undefined);
  return artworks.map(previewsOf).find((previews) => previews.length > 0) ?? [];
}
