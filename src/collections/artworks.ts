import type { Artwork } from '#domain/artwork/artwork.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { planEvergreen } from '#domain/artwork/plan-evergreen.ts';
import { planTranslated } from '#domain/artwork/plan-translated.ts';
import type { Slogan } from '#domain/slogan/slogan.ts';
import { isSameSentence } from '#vietnamese/fold-text.ts';
import { keepForBuild } from './keep-for-build.ts';
import { getPlanInput } from './plan-input.ts';

/** Every artwork that the build publishes, newest campaign first: theme, title, then slogans. */
export const getArtworks = keepForBuild(async (): Promise<Artwork[]> => planArtworks(await getPlanInput()));

/** The artworks that name no year, newest slogan first. */
export const getEvergreenArtworks = keepForBuild(
  async (): Promise<Artwork[]> => planEvergreen(await getPlanInput()),
);

/** The artworks of checked translations, newest campaign first. */
export const getTranslatedArtworks = keepForBuild(
  async (): Promise<Artwork[]> => planTranslated(await getPlanInput(), isSameSentence),
);

/** A campaign's artworks, or those of one of its messages (`chu-de`, `ten-thang`, a slogan's slug). */
export async function getArtworksOf(year: number, messageSlug?: string): Promise<Artwork[]> {
  const artworks = await getArtworks();
  return artworks.filter(
    ({ job }) => job.year === year && (messageSlug === undefined || job.message.slug === messageSlug),
  );
}

/** Finds a slogan's artworks of its newest year. */
export const getFindSloganArtworks = keepForBuild(async (): Promise<(slogan: Slogan) => Artwork[]> => {
  const places = Map.groupBy(await getArtworks(), ({ job }) => `${job.year}/${job.message.slug}`);
  return ({ uses: [newest] }) => places.get(`${newest?.year}/${newest?.slug}`) ?? [];
});

/** A message in one format, in the first look. @throws Error naming what the plan does not have. */
export async function findArtwork(year: number, messageSlug: string, format: FormatId): Promise<Artwork> {
  const artworks = await getArtworksOf(year, messageSlug);
  const artwork = artworks.find(({ job }) => job.format === format);
  if (!artwork) throw new Error(`No artwork is planned for ${year}, "${messageSlug}", ${format}`);
  return artwork;
}
