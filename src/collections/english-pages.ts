import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { keepForBuild } from './keep-for-build.ts';

/** A page in English by its file's name; the first one is `index`. */
export type EnglishPageEntry = CollectionEntry<'englishPage'>['data'] & { name: string };

/** In the order that the pages give themselves. */
export const getEnglishPages = keepForBuild(async (): Promise<EnglishPageEntry[]> => {
  const entries = await getCollection('englishPage');
  return entries.map(({ id, data }) => ({ name: id, ...data })).sort((a, b) => a.order - b.order);
});

/** A page's text as a component. @throws Error naming the page when there is no such file. */
export async function getEnglishPageBody(name: string) {
  const entry = await getEntry('englishPage', name);
  if (!entry) throw new Error(`There is no content/en/${name}.mdx`);
  const { Content } = await render(entry);
  return { Content };
}
