import { type CollectionEntry, getCollection } from 'astro:content';
import { type Slogan, type SloganList, type SloganUse, toSlogans } from '#domain/slogan.ts';
import { toSlug } from '#vietnamese/fold-text.ts';

/** One list a year, newest first; a year whose list was not found has an empty one. */
export async function getSloganLists(): Promise<SloganList[]> {
  const entries = await getCollection('sloganLists');
  return entries.map(({ id, data }) => toSloganList(Number(id), data)).sort((a, b) => b.year - a.year);
}

export async function getSloganList(year: number): Promise<SloganList | undefined> {
  return (await getSloganLists()).find((list) => list.year === year);
}

/** Every slogan once, over all years, newest year's first. */
export async function getSlogans(): Promise<Slogan[]> {
  return toSlogans(await getSloganLists());
}

/** @throws Error naming the slug when no list has it. */
export async function getSlogan(slug: string): Promise<Slogan> {
  const slogan = (await getSlogans()).find((candidate) => candidate.slug === slug);
  if (!slogan) throw new Error(`No slogan has the slug "${slug}"`);
  return slogan;
}

function toSloganList(year: number, entry: CollectionEntry<'sloganLists'>['data']): SloganList {
  const slogans = entry.slogans.map((slogan, index): SloganUse => {
    const source = slogan.source ?? entry.source;
    if (!source) throw new Error(`content/${year}/slogans.yaml: "${slogan.text}" has no source`);
    return { ...slogan, source, slug: toSlug(slogan.text), year, order: index + 1 };
  });
  return { ...entry, year, slogans };
}
