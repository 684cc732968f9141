import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { keepForBuild } from './keep-for-build.ts';

/** A guide with its place on the site: the file's name is its slug. */
export type GuideEntry = CollectionEntry<'guide'>['data'] & { slug: string };

/** In the order that the guides give themselves. */
export const getGuides = keepForBuild(async (): Promise<GuideEntry[]> => {
  const entries = await getCollection('guide');
  return entries.map(({ id, data }) => ({ slug: id, ...data })).sort((a, b) => a.order - b.order);
});

/** A guide's text as a component. @throws Error naming the guide when there is no such file. */
export async function getGuideBody(slug: string) {
  const entry = await getEntry('guide', slug);
  if (!entry) throw new Error(`There is no content/guides/${slug}.mdx`);
  const { Content } = await render(entry);
  return { Content };
}
