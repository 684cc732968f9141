import { type FontWeight, fontTables } from './font-table.ts';

/**
 * Width of a line in em, with kerning. The build and the browser both use this, never the
 * browser's own measuring, so that the same job gives the same picture.
 */
export function measureText(text: string, weight: FontWeight): number {
  const { glyphs, kerning, unitsPerEm } = fontTables[weight];
  let width = 0;
  let previous = '';
  for (const character of text) {
    width += (glyphs[character]?.advance ?? 0) + (kerning[previous + character] ?? 0);
    previous = character;
  }
  return width / unitsPerEm;
}

/** How far the ink of a line reaches above and below its baseline, in em, both positive. */
export function measureInk(text: string, weight: FontWeight): { above: number; below: number } {
  const { glyphs, unitsPerEm } = fontTables[weight];
  const boxes = [...text].flatMap((character) => glyphs[character]?.box ?? []);
  const bottoms = boxes.filter((_, index) => index % 4 === 1);
  const tops = boxes.filter((_, index) => index % 4 === 3);
  return {
    above: Math.max(0, ...tops) / unitsPerEm,
    below: Math.max(0, ...bottoms.map((y) => -y)) / unitsPerEm,
  };
}

/** The characters of a text that the typeface lacks, each once: they would vanish without a word. */
export const toMissingCharacters = (text: string, weight: FontWeight): string[] => [
  ...new Set([...text].filter((character) => !(character in fontTables[weight].glyphs))),
];
