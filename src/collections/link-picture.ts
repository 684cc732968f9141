import type { Artwork } from '#domain/artwork/artwork.ts';
import type { LinkPicture } from '#domain/site/link-picture.ts';

/** The picture among artworks that is drawn for links; undefined where a look or a message has none. */
export function findLinkPicture(artworks: readonly Artwork[]): LinkPicture | undefined {
  const found = artworks.find(({ job }) => job.format === 'lien-ket');
  const path = found?.files.find(({ type }) => type === 'png')?.path;
  if (!found || path === undefined) return undefined;
  const { message, monthName, year } = found.job;
  return { path, words: message.text === monthName ? `${monthName} ${year}` : message.text };
}
