import { fontTables } from '../font-table.ts';
import { placeGlyphs } from '../place-glyphs.ts';
import type { TextItem } from '../text-lines.ts';
import { toPdfNumber } from './pdf-syntax.ts';
import { outlineScale, toOutlineOperators } from './to-path-operators.ts';

/**
 * Fills a text's outlines in the current ink. A letter is written out wherever it stands: deflate
 * folds repeats, while a form for each letter, deflated alone, made an A4's page 45 kB instead of 31.
 */
export function drawOutlines({ text, x, baseline, size, weight }: Omit<TextItem, 'kind' | 'fill'>): string {
  const scale = toPdfNumber(size / fontTables[weight].unitsPerEm / outlineScale, 9);
  let pen = 0;
  const letters = placeGlyphs(text, weight).flatMap(({ glyph, x: from }) => {
    if (!glyph.outline) return [];
    const move = (from - pen) * outlineScale;
    pen = from;
    return [...(move ? [`1 0 0 1 ${move} 0 cm`] : []), toOutlineOperators(glyph.outline), 'f'];
  });
  const place = `${scale} 0 0 ${scale} ${toPdfNumber(x)} ${toPdfNumber(baseline)} cm`;
  return ['q', place, ...letters, 'Q'].join('\n');
}
