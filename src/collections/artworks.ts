import type { Artwork } from '#domain/artwork/artwork.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { planEvergreen } from '#domain/artwork/plan-evergreen.ts';
import { planTranslated } from '#domain/artwork/plan-translated.ts';
import type { Slogan } from '#domain/slogan/slogan.ts';
import { isSameSentence } from '#vietnamese/fold-text.ts';
import { getPlanInput } from './plan-input.ts';

let planned: Promise<Artwork[]> | undefined;

/** Every artwork that the build publishes, newest campaign first: theme, title, then slogans. */
export function getArtworks(): Promise<Artwork[]> {
  // In development the content changes under a running server; a build plans once for all its pages.
  if (!import.meta.env.PROD) return plan();
  planned ??= plan();
  return planned;
}

let plannedEvergreen: Promise<Artwork[]> | undefined;

/** The artworks that name no year, newest slogan first. */
export function getEvergreenArtworks(): Promise<Artwork[]> {
  if (!import.meta.env.PROD) return planWithoutYear();
  plannedEvergreen ??= planWithoutYear();
  return plannedEvergreen;
}

let plannedTranslated: Promise<Artwork[]> | undefined;

/** The artworks of checked translations, newest campaign first. */
export function getTranslatedArtworks(): Promise<Artwork[]> {
  if (!import.meta.env.PROD) return planInLanguages();
  plannedTranslated ??= planInLanguages();
  return plannedTranslated;
}

/** A campaign's artworks, or those of one of its messages (`chu-de`, `ten-thang`, a slogan's slug). */
export async function getArtworksOf(year: number, messageSlug?: string): Promise<Artwork[]> {
  const artworks = await getArtworks();
  return artworks.filter(
    ({ job }) => job.year === year && (messageSlug === undefined || job.message.slug === messageSlug),
  );
}

/** Finds a slogan's artworks of its newest year. */
export async function getFindSloganArtworks(): Promise<(slogan: Slogan) => Artwork[]> {
  const places = Map.groupBy(await getArtworks(), ({ job }) => `${job.year}/${job.message.slug}`);
  return ({ uses: [newest] }) => places.get(`${newest?.year}/${newest?.slug}`) ?? [];
}

/** A message in one format, in the first look. @throws Error naming what the plan does not have. */
export async function findArtwork(year: number, messageSlug: string, format: FormatId): Promise<Artwork> {
  const artworks = await getArtworksOf(year, messageSlug);
  const artwork = artworks.find(({ job }) => job.format === format);
  if (!artwork) throw new Error(`No artwork is planned for ${year}, "${messageSlug}", ${format}`);
  return artwork;
}

async function plan(): Promise<Artwork[]> {
  return planArtworks(await getPlanInput());
}

async function planWithoutYear(): Promise<Artwork[]> {
  return planEvergreen(await getPlanInput());
}

async function planInLanguages(): Promise<Artwork[]> {
  return planTranslated(await getPlanInput(), isSameSentence);
}
