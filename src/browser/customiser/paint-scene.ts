import { fontTables } from '#artwork/font-table.ts';
import { placeGlyphs } from '#artwork/place-glyphs.ts';
import type { Scene, SceneItem } from '#artwork/scene.ts';
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
  const images = await decodeImages(scene);
  for (const item of scene.items) {
    brush.save();
    paintItem(item, brush, images);
    brush.restore();
  }
  return surface.convertToBlob({ type: 'image/png' });
}

function paintItem(item: SceneItem, brush: Brush, images: ReadonlyMap<string, ImageBitmap>): void {
  switch (item.kind) {
    case 'rect':
      brush.fillStyle = item.fill;
      brush.fillRect(item.x, item.y, item.width, item.height);
      return;
    case 'drawing':
      brush.translate(item.x, item.y);
      brush.scale(item.scaleX, item.scaleY);
      for (const { d, fill, evenOdd } of item.paths) {
        brush.fillStyle = fill;
        brush.fill(new Path2D(d), evenOdd ? 'evenodd' : 'nonzero');
      }
      return;
    case 'image': {
      const image = images.get(item.href);
      if (image) brush.drawImage(image, item.x, item.y, item.width, item.height);
      return;
    }
    case 'text':
      paintText(item, brush);
  }
}

function paintText(item: SceneItem & { kind: 'text' }, brush: Brush): void {
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
