import type { Canvas } from '#artwork/canvas.ts';
import type { ImageItem, ItemBox, Pages, Scene } from '#artwork/scene.ts';
import { toDataUrl } from './to-data-url.ts';
import { toImageBlob } from './to-image-blob.ts';

/** Pixels an inch of a print file, and px of a screen's picture: more nobody sees. */
const printDpi = 300;
const screenShare = 2;
const unitsPerInch = 254;
/** Of the JPEG, 0–1: a press shows more than a screen. */
const quality = 0.94;

/**
 * Scenes whose photos hold what is seen of them and no more: what a visitor has cut off is in no file, and none is
 * larger than its size asks for.
 */
export async function cropPhotos(pages: Pages, canvas: Canvas): Promise<Pages> {
  const [first, ...others] = await Promise.all(pages.map((page) => cropPage(page, canvas)));
  return [first as Scene, ...others];
}

const cropPage = async (scene: Scene, canvas: Canvas): Promise<Scene> => ({
  ...scene,
  items: await Promise.all(
    scene.items.map((item) =>
      item.kind === 'image' && item.clip?.kind === 'rect' ? cropPhoto(item, item.clip, canvas) : item,
    ),
  ),
});

async function cropPhoto(
  { clip: _, ...item }: ImageItem,
  clip: ItemBox,
  { width, height, physical }: Canvas,
): Promise<ImageItem> {
  const [x, y] = [Math.max(0, clip.x), Math.max(0, clip.y)];
  const seen = {
    x,
    y,
    width: Math.min(width, clip.x + clip.width) - x,
    height: Math.min(height, clip.y + clip.height) - y,
  };
  const pixels = await createImageBitmap(toImageBlob(item.href));
  const own = pixels.width / item.width;
  const scale = Math.min(own, physical ? printDpi / unitsPerInch : screenShare);
  const surface = new OffscreenCanvas(
    Math.max(1, Math.round(seen.width * scale)),
    Math.max(1, Math.round(seen.height * scale)),
  );
  const brush = surface.getContext('2d');
  if (!brush) throw new Error(`The browser gave no surface of ${surface.width} × ${surface.height} px`);
  brush.imageSmoothingQuality = 'high';
  const [left, top] = [(seen.x - item.x) * own, (seen.y - item.y) * own];
  brush.drawImage(
    pixels,
    left,
    top,
    seen.width * own,
    seen.height * own,
    0,
    0,
    surface.width,
    surface.height,
  );
  pixels.close();
  const href = await toDataUrl(await surface.convertToBlob({ type: 'image/jpeg', quality }));
  return { ...item, ...seen, href, fit: 'fill' };
}
