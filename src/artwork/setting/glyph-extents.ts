import { type FontWeight, fontTables } from '../font-table.ts';
import { placeGlyphs } from '../place-glyphs.ts';

/** The ink of one glyph in its line, marks included, in em: `left` and `right` from the line's start, the others from the baseline, both positive outwards. */
export interface GlyphExtent {
  left: number;
  right: number;
  above: number;
  below: number;
}

/**
 * The ink boxes of a line, glyph by glyph, from left to right; spaces have none.
 * @throws Error naming the first character that the typeface lacks.
 */
export function measureExtents(text: string, weight: FontWeight): GlyphExtent[] {
  const { unitsPerEm } = fontTables[weight];
  const extents = placeGlyphs(text, weight).map(({ glyph, x }): GlyphExtent => {
    const [left = 0, bottom = 0, right = 0, top = 0] = glyph.box;
    return {
      left: (x + left) / unitsPerEm,
      right: (x + right) / unitsPerEm,
      above: top / unitsPerEm,
      below: -bottom / unitsPerEm,
    };
  });
  // A mark on its own reaches back over the letter before it.
  return extents.filter(({ left, right }) => right > left).sort((a, b) => a.left - b.left);
}
