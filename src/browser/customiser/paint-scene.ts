import { fontTables } from '#artwork/font-table.ts';
import { placeGlyphs } from '#artwork/place-glyphs.ts';
import { placeImage } from '#artwork/place-image.ts';
import { type ItemOf, type Scene, type SceneWriter, writeItem } from '#artwork/scene.ts';
import { decodeImages } from './decode-images.ts';

type Brush = OffscreenCanvasRenderingContext2D;

/** Paints a scene as a PNG of that width in px; what nothing covers stays transparent. */
export async function paintScene(scene: Scene, widthPx: number): Promise<Blob> {
  const scale = widthPx / scene.width;
  const surface = new OffscreenCanvas(Math.round(widthPx), Math.round(scene.height * scale));
  const brush = surface.getContext('2d');
  if (!brush) throw new Error(`The browser gave no surface of ${surface.width} × ${surface.height} px`);
  brush.scale(scale, scale);
  // A large logo has smooth edges when it is small too.
  brush.imageSmoothingQuality = 'high';
  const painter = createPainter(brush, await decodeImages(scene));
  for (const item of scene.items) {
    brush.save();
    writeItem(painter, item);
    brush.restore();
  }
  return surface.convertToBlob({ type: 'image/png' });
}

/** @param images of the scene, by their href. */
export const createPainter = (brush: Brush, images: ReadonlyMap<string, ImageBitmap>): SceneWriter<void> => ({
  rect({ x, y, width, height, fill }) {
    brush.fillStyle = fill;
    brush.fillRect(x, y, width, height);
  },
  drawing({ x, y, scaleX, scaleY, paths }) {
    brush.translate(x, y);
    brush.scale(scaleX, scaleY);
    for (const { d, fill, evenOdd } of paths) {
      brush.fillStyle = fill;
      brush.fill(new Path2D(d), evenOdd ? 'evenodd' : 'nonzero');
    }
  },
  image(item) {
    const image = images.get(item.href);
    if (!image) throw new Error(`The image ${item.href.slice(0, 40)}… was not decoded`);
    const { box, cuts } = placeImage(item, image);
    for (const d of cuts) brush.clip(new Path2D(d));
    brush.drawImage(image, box.x, box.y, box.width, box.height);
  },
  text: (text) => paintText(text, brush),
});

function paintText(item: ItemOf<'text'>, brush: Brush): void {
  const scale = item.size / fontTables[item.weight].unitsPerEm;
  brush.translate(item.x, item.baseline);
  brush.scale(scale, scale);
  brush.fillStyle = item.fill;
  let drawnTo = 0;
  for (const { glyph, x } of placeGlyphs(item.text, item.weight)) {
    brush.translate(x - drawnTo, 0);
    drawnTo = x;
    brush.fill(new Path2D(glyph.outline));
  }
}
