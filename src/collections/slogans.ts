import { getCollection } from 'astro:content';
import { toSloganLists } from '#content/domain/to-domain.ts';
import { type Slogan, type SloganList, toSlogans } from '#domain/slogan/slogan.ts';
import { keepForBuild } from './keep-for-build.ts';

/** One list a year, newest first; a year whose list was not found has an empty one. */
export const getSloganLists = keepForBuild(
  async (): Promise<SloganList[]> => toSloganLists(await getCollection('sloganList')),
);

export async function getSloganList(year: number): Promise<SloganList | undefined> {
  return (await getSloganLists()).find((list) => list.year === year);
}

/** Every slogan once, over all years, newest year's first. */
export const getSlogans = keepForBuild(async (): Promise<Slogan[]> => toSlogans(await getSloganLists()));

/** @throws Error naming the slug when no list has it. */
export async function getSlogan(slug: string): Promise<Slogan> {
  const slogan = (await getSlogans()).find((candidate) => candidate.slug === slug);
  if (!slogan) throw new Error(`No slogan has the slug "${slug}"`);
  return slogan;
}
