import { type ItemOf, type Scene, type SceneWriter, writeItem } from '../scene.ts';
import { drawImage, type PdfImages } from './draw-image.ts';
import { drawDrawing, drawRect } from './draw-scene.ts';
import type { ToInkOperator } from './to-ink-operator.ts';

export interface ItemParts {
  toInk: ToInkOperator;
  images: PdfImages;
  /** Fills a text in the current ink. */
  drawText: (text: ItemOf<'text'>) => string;
}

/** All that is seen of a scene as operators, in canvas units; whoever places it says what it is. */
export function drawItems(scene: Scene, { toInk, images, drawText }: ItemParts): string {
  const writer: SceneWriter<string> = {
    rect: (rect) => drawRect(rect, toInk),
    drawing: (drawing) => drawDrawing(drawing, toInk),
    image: (image) => drawImage(image, images),
    text: (text) => `${toInk(text.fill)}\n${drawText(text)}`,
  };
  return scene.items.map((item) => writeItem(writer, item)).join('\n');
}
