import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { Canvas } from '../canvas.ts';
import type { Scene } from '../scene.ts';
import type { PdfImages } from './draw-image.ts';
import { drawItems } from './draw-items.ts';
import type { GlyphForms } from './glyph-forms.ts';
import { toPdfNumber } from './pdf-syntax.ts';
import { toInkOperators } from './to-ink-operator.ts';

/** An artwork made small where it stands on a page: the upper left corner of its trim, and the scale. */
export interface SmallPicture {
  scene: Scene;
  canvas: Canvas;
  job: Pick<ArtworkJob, 'colours' | 'inks'>;
  x: number;
  y: number;
  scale: number;
}

const hairline = '0 0 0 .35 K 1 w';

/** Draws an artwork as vectors in its declared inks, cut at its trim, within a hairline. */
export function drawSmallPicture(
  { scene, canvas: { trim }, job, x, y, scale }: SmallPicture,
  { forms, images }: { forms: GlyphForms; images: PdfImages },
): string {
  const frame = [x, y, trim.width * scale, trim.height * scale].map((value) => toPdfNumber(value)).join(' ');
  const origin = [x - trim.left * scale, y - trim.top * scale].map((value) => toPdfNumber(value)).join(' ');
  const factor = toPdfNumber(scale, 6);
  return [
    `q ${frame} re W n ${factor} 0 0 ${factor} ${origin} cm`,
    drawItems(scene, { toInk: toInkOperators(job), images, drawText: forms.draw }),
    'Q',
    `${hairline} ${frame} re S`,
  ].join('\n');
}
