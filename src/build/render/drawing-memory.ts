import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#content/editing/write-whole.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import type { DrawingSources } from './digest-drawing.ts';

/** What a build drew, and by what: kept for the next one, that it can say what is different. */
export interface DrawingMemory {
  sources: DrawingSources;
  /** By an artwork's name, a short digest of each field of its job and of its files. */
  artworks: Record<string, Record<string, string>>;
}

export const toDrawingMemory = (sources: DrawingSources, artworks: readonly Artwork[]): DrawingMemory => ({
  sources,
  artworks: Object.fromEntries(artworks.map((artwork) => [artwork.job.name, toDigests(artwork)])),
});

export const toDigests = ({ job, files }: Artwork): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...job, files }).map(([field, value]) => [field, toDigest(value)]));

/** Eight of its digits tell the values of one field apart. */
const toDigest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex')
    .slice(0, 8);

const toPath = (cacheFolder: string): string => join(cacheFolder, 'last-drawing.json');

export const writeDrawingMemory = (cacheFolder: string, memory: DrawingMemory): Promise<void> =>
  writeWhole(toPath(cacheFolder), Buffer.from(JSON.stringify(memory)));

/** @returns nothing where there was no build, or what it left cannot be read: it only serves to explain. */
export async function readDrawingMemory(cacheFolder: string): Promise<DrawingMemory | undefined> {
  try {
    const memory = JSON.parse(await readFile(toPath(cacheFolder), 'utf8')) as Partial<DrawingMemory>;
    return memory.sources && memory.artworks
      ? { sources: memory.sources, artworks: memory.artworks }
      : undefined;
  } catch {
    return undefined;
  }
}
