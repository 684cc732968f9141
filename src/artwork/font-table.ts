import regular from './fonts/be-vietnam-pro-400.json' with { type: 'json' };
import bold from './fonts/be-vietnam-pro-700.json' with { type: 'json' };

/** One weight of the typeface as numbers: what fitting and drawing need, without a font parser. */
export interface FontTable {
  family: string;
  weight: 400 | 700;
  unitsPerEm: number;
  capHeight: number;
  xHeight: number;
  glyphs: Record<string, Glyph>;
  /** Pair of characters → correction of the advance between them, in font units. */
  kerning: Record<string, number>;
}

export interface Glyph {
  /** Font units. */
  advance: number;
  /** Ink: left, bottom, right, top in font units, y upwards from the baseline. */
  box: number[];
  /** SVG path data at 1 em = unitsPerEm, y downwards. */
  outline: string;
}

export type FontWeight = FontTable['weight'];

/** The two weights that artwork is set in. */
export const fontTables: Record<FontWeight, FontTable> = {
  400: regular as FontTable,
  700: bold as FontTable,
};
