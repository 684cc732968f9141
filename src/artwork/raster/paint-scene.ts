import { fontTables } from '../font-table.ts';
import { placeGlyphs } from '../place-glyphs.ts';
import { type Scene, type SceneWriter, writeItem } from '../scene.ts';
import type { Placing } from './add-outline.ts';
import { levels, startShapeFiller } from './fill-shapes.ts';
import { type Outline, toOutline } from './outline.ts';
import { type Palette, startPalette, TooManyColoursError } from './palette.ts';

/** A picture as numbers of colours, row by row, a byte a pixel. */
export interface Plane {
  /** In px. */
  width: number;
  height: number;
  numbers: Uint8Array;
}

/** Below this many bytes a loop is faster than a call of `fill`. */
const shortStretch = 24;

/** Steps of 255 by which an edge's colour may move to another's: below what an eye can tell, also where many colours meet. */
const [nearest, lessNear] = [2, 4];

const unitRect = toOutline('M0 0H1V1H0Z');

/**
 * Paints a scene straight as numbers of its colours, each shape over those before it.
 * @param near steps of 255 within which an edge's colours become one
 * @returns RGBA of each number, four bytes each, the colours multiplied by their alpha
 * @throws TooManyColoursError, and Error for an image, which has colours of its own.
 */
export function paintScene(scene: Scene, plane: Plane, near = nearest): Uint8Array {
  try {
    return paint(scene, plane, startPalette(near));
  } catch (error) {
    if (!(error instanceof TooManyColoursError) || near > nearest) throw error;
    return paint(scene, plane, startPalette(lessNear));
  }
}

function paint(scene: Scene, { width, height, numbers }: Plane, palette: Palette): Uint8Array {
  const filler = startShapeFiller(width, height);
  const scaleX = width / scene.width;
  const scaleY = height / scene.height;
  let colour = 0;
  const paintStretch = (y: number, from: number, to: number, level: number): void => {
    const row = y * width;
    const end = row + to;
    let at = row + from;
    if (level < levels)
      for (; at < end; at += 1) numbers[at] = palette.blend(numbers[at] as number, colour, level);
    else if (end - at < shortStretch) for (; at < end; at += 1) numbers[at] = colour;
    else numbers.fill(colour, at, end);
  };
  const fillShape = (outline: Outline, placing: Placing, fill: string, evenOdd = false): void => {
    const placed = {
      x: placing.x * scaleX,
      y: placing.y * scaleY,
      scaleX: placing.scaleX * scaleX,
      scaleY: placing.scaleY * scaleY,
    };
    colour = palette.place(fill);
    filler.fill(outline, placed, evenOdd, paintStretch);
  };
  const painter: SceneWriter<void> = {
    rect: ({ x, y, width, height, fill }) =>
      fillShape(unitRect, { x, y, scaleX: width, scaleY: height }, fill),
    drawing({ paths, ...placing }) {
      for (const { d, fill, evenOdd } of paths) fillShape(toOutline(d), placing, fill, evenOdd);
    },
    image() {
      throw new Error('An image has colours of its own');
    },
    text({ text, weight, size, x, baseline, fill }) {
      const scale = size / fontTables[weight].unitsPerEm;
      for (const { glyph, x: along } of placeGlyphs(text, weight))
        if (glyph.outline)
          fillShape(
            toOutline(glyph.outline),
            { x: x + along * scale, y: baseline, scaleX: scale, scaleY: scale },
            fill,
          );
    },
  };
  numbers.fill(0);
  for (const item of scene.items) writeItem(painter, item);
  return palette.list();
}
