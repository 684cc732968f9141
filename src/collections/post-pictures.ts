import { toAlternativeText } from '#domain/artwork/artwork-words.ts';
import type { Addresses } from '#domain/site/addresses.ts';
import type { PostPicture } from '#papers/campaign-facts.ts';
import { getArtworksOf, getEvergreenArtworks } from './artworks.ts';

/**
 * The square picture of each message that a campaign may post, by its words: the campaign's own, or one that names
 * no year. @param addresses full ones, since posts leave the site
 */
export async function getPostPictures(
  year: number,
  addresses: Addresses,
): Promise<Record<string, PostPicture>> {
  const artworks = [...(await getEvergreenArtworks()), ...(await getArtworksOf(year)).toReversed()];
  return Object.fromEntries(
    artworks.flatMap(({ job, files }): [string, PostPicture][] => {
      const file = files.find(({ type, preview }) => type === 'png' && !preview);
      if (job.format !== 'vuong' || !file) return [];
      return [[job.message.text, { address: addresses.file(file.path), alt: toAlternativeText(job) }]];
    }),
  );
}
