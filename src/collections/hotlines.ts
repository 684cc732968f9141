import { getEntry } from 'astro:content';
import type { Hotline } from '#domain/site/hotline.ts';
import { keepForBuild } from './keep-for-build.ts';

/** In the order of the file: emergencies first. */
export const getHotlines = keepForBuild(async (): Promise<Hotline[]> => {
  const entry = await getEntry('hotlines', 'hotlines');
  if (!entry) throw new Error('There is no content/hotlines.yaml');
  return entry.data.hotlines;
});
