import { paintScene } from '#artwork/raster/paint-scene.ts';
import { TooManyColoursError } from '#artwork/raster/palette.ts';
import type { Scene } from '#artwork/scene.ts';
import type { IndexedPicture } from './index-colours.ts';
import { unpremultiply } from './rasterise.ts';

/** In px. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What painting leaves behind for the next picture: new memory costs the machine as much as painting on it. */
let spare: Uint8Array<ArrayBuffer> | undefined;

/**
 * Paints a scene as an indexed picture, in a fraction of the time of a rasteriser that knows all of SVG, and makes something of it.
 * @param use may keep nothing of the picture
 * @param near steps of 255 within which an edge's colours become one; as near as an eye can tell unless given
 * @returns undefined where the scene cannot be painted so: it shows an image, or has too many colours
 */
export async function usePainted<Made>(
  scene: Scene,
  { width, height }: PictureSize,
  use: (picture: IndexedPicture) => Promise<Made>,
  near?: number,
): Promise<Made | undefined> {
  if (scene.items.some(({ kind }) => kind === 'image')) return undefined;
  const length = width * height;
  const memory = spare && spare.length >= length ? spare : new Uint8Array(length);
  // Whoever paints meanwhile takes other memory.
  spare = undefined;
  try {
    const numbers = memory.subarray(0, length);
    const palette = paintScene(scene, { width, height, numbers }, near);
    return await use({
      palette: unpremultiply(Buffer.from(palette)),
      numbers: Buffer.from(numbers.buffer, numbers.byteOffset, length),
    });
  } catch (error) {
    if (error instanceof TooManyColoursError) return undefined;
    throw error;
  } finally {
    spare = memory;
  }
}
