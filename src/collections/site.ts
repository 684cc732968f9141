import { getEntry } from 'astro:content';
import type { Site } from '#domain/site/site.ts';
import { keepForBuild } from './keep-for-build.ts';

export const getSite = keepForBuild(async (): Promise<Site> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('There is no content/site.yaml');
  return entry.data;
});
