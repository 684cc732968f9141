import { getEntry } from 'astro:content';
import type { Site } from '#domain/site/site.ts';

export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('There is no content/site.yaml');
  return entry.data;
}
