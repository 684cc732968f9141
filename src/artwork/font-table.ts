import regular from './fonts/be-vietnam-pro-400.json' with { type: 'json' };
import bold from './fonts/be-vietnam-pro-700.json' with { type: 'json' };
import black from './fonts/be-vietnam-pro-900.json' with { type: 'json' };

/** One weight of the typeface as numbers: what fitting and drawing need, without a font parser. */
export interface FontTable {
  family: string;
  weight: 400 | 700 | 900;
  unitsPerEm: number;
  capHeight: number;
  xHeight: number;
  /** By their letter as composed (NFC), which for some is two code points. */
  glyphs: Record<string, Glyph>;
  kerning: KerningTable;
  /** Letters made of the typeface's parts, which its kerning does not know: each by one that it knows. */
  kernedLike: Record<string, string>;
}

export interface Glyph {
  /** Font units. */
  advance: number;
  /** Ink: left, bottom, right, top in font units, y upwards from the baseline. */
  box: number[];
  /** SVG path data at 1 em = unitsPerEm, y downwards. */
  outline: string;
}

/** Characters that are corrected alike are one class: a fiftieth of naming every pair. */
export interface KerningTable {
  /** The characters of each class, by the side of the gap that they stand on. */
  left: string[];
  right: string[];
  /** Correction of the advance in font units, by the class on the left, then by the one on the right. */
  values: number[][];
}

export type FontWeight = FontTable['weight'];

/** The weights that artwork is set in. 900 is for words that are stressed; the pages themselves have no such font. */
export const fontTables: Record<FontWeight, FontTable> = {
  400: regular,
  700: bold,
  900: black,
} as Record<FontWeight, FontTable>;

export const fontWeights = Object.keys(fontTables).map(Number) as FontWeight[];

function toClasses(classes: readonly string[], kernedLike: FontTable['kernedLike']): Map<string, number> {
  const known = new Map(
    classes.flatMap((characters, at) => [...characters].map((one) => [one, at] as const)),
  );
  const made = Object.entries(kernedLike).map(([letter, like]) => [letter, known.get(like) ?? -1] as const);
  return new Map([...known, ...made]);
}

const kerned = Object.fromEntries(
  Object.values(fontTables).map(({ weight, kerning: { left, right, values }, kernedLike }) => [
    weight,
    { left: toClasses(left, kernedLike), right: toClasses(right, kernedLike), values },
  ]),
);

/** Correction of the advance between two characters, in font units; 0 where either is empty or unknown. */
export function toKerning(weight: FontWeight, before: string, after: string): number {
  const table = kerned[weight];
  const from = table?.left.get(before);
  const to = table?.right.get(after);
  return from === undefined || to === undefined ? 0 : (table?.values[from]?.[to] ?? 0);
}
