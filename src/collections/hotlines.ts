import { getEntry } from 'astro:content';
import type { Hotline } from '#domain/site/hotline.ts';

/** In the order of the file: emergencies first. */
export async function getHotlines(): Promise<Hotline[]> {
  const entry = await getEntry('hotlines', 'hotlines');
  if (!entry) throw new Error('There is no content/hotlines.yaml');
  return entry.data.hotlines;
}
