import { type Scene, writeItem } from '#artwork/scene.ts';
import { createPainter } from '../paint-scene.ts';
import { findState, type Motion } from './plan-motion.ts';

export interface MotionPainter {
  surface: OffscreenCanvas;
  /** Paints the round as it stands at a second. */
  paint: (second: number) => void;
  /** The same, as pixels. */
  read: (second: number) => Uint8ClampedArray;
}

/** @param images of the scene, by their href */
export function createMotionPainter(
  scene: Scene,
  { layers }: Motion,
  { width, height }: { width: number; height: number },
  images: ReadonlyMap<string, ImageBitmap>,
): MotionPainter {
  const surface = new OffscreenCanvas(width, height);
  const brush = surface.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error(`The browser gave no surface of ${width} × ${height} px`);
  brush.imageSmoothingQuality = 'high';
  const painter = createPainter(brush, images);
  const paint = (second: number) => {
    brush.setTransform(width / scene.width, 0, 0, height / scene.height, 0, 0);
    brush.globalAlpha = 1;
    // What is transparent in a picture would be black in a film.
    brush.fillStyle = '#FFFFFF';
    brush.fillRect(0, 0, scene.width, scene.height);
    for (const layer of layers) {
      const { opacity, drop } = findState(layer, second, scene);
      if (opacity === 0) continue;
      for (const item of layer.items) {
        brush.save();
        brush.globalAlpha = opacity;
        brush.translate(0, drop);
        writeItem(painter, item);
        brush.restore();
      }
    }
  };
  return {
    surface,
    paint,
    read(second) {
      paint(second);
      return brush.getImageData(0, 0, width, height).data;
    },
  };
}
