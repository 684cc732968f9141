import type { Artwork } from '#domain/artwork/artwork.ts';
import { readDrawingMemory, toDrawingMemory, writeDrawingMemory } from './drawing-memory.ts';
import { explainDrawing } from './explain-drawing.ts';
import type { RenderPool } from './pool.ts';

/**
 * Says why a build drew what it drew, and keeps for the next one by what it did.
 * @param artworks all of the build's, after they were rendered
 */
export async function explainAndRemember(
  artworks: readonly Artwork[],
  pool: Pick<RenderPool, 'readSources' | 'listDrawn'>,
  cacheFolder: string,
): Promise<string[]> {
  const sources = await pool.readSources();
  const explained = explainDrawing(pool.listDrawn(), sources, await readDrawingMemory(cacheFolder));
  await writeDrawingMemory(cacheFolder, toDrawingMemory(sources, artworks));
  return explained;
}
