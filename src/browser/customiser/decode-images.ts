import type { ImagePixels } from '#artwork/pdf/draw-image.ts';
import type { Scene } from '#artwork/scene.ts';
import { toImageBlob } from './to-image-blob.ts';

/** The images of scenes, ready to be painted, by their href. */
export async function decodeImages(...scenes: Scene[]): Promise<Map<string, ImageBitmap>> {
  const items = scenes.flatMap((scene) => scene.items);
  const hrefs = new Set(items.flatMap((item) => (item.kind === 'image' ? [item.href] : [])));
  return new Map(
    await Promise.all(
      [...hrefs].map(async (href) => [href, await createImageBitmap(toImageBlob(href))] as const),
    ),
  );
}

/** The same images taken apart, as a PDF holds them. */
export async function readImagePixels(...scenes: Scene[]): Promise<Map<string, ImagePixels>> {
  const images = await decodeImages(...scenes);
  return new Map([...images].map(([href, image]) => [href, toPixels(image)]));
}

function toPixels(image: ImageBitmap): ImagePixels {
  const { width, height } = image;
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  if (!brush) throw new Error(`The browser gave no surface of ${width} × ${height} px`);
  brush.drawImage(image, 0, 0);
  return { width, height, rgba: brush.getImageData(0, 0, width, height).data };
}
