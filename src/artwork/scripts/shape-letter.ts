import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { SVGPathData } from 'svg-pathdata';
import type { Glyph } from '../font-table.ts';
import type { ScriptFont } from './all-scripts.ts';

/** Khmer’s sign that a letter follows below: on its own it is half a letter. */
const coeng = '\u17D2';
/** Drawn by fonts where a mark has no letter to stand on. */
const dottedCircle = 0x25cc;

export function openFont({ data }: ScriptFont): Font {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  return new Font(new Face(new Blob(bytes.buffer)));
}

/**
 * A letter with all that stands on, under and around it, as one outline in whole font units.
 * @returns nothing where the font lacks a part, or a mark stands where it belongs to no letter.
 */
export function shapeLetter(letter: string, font: Font): Glyph | undefined {
  const parts = placeParts(letter, font);
  if (!parts) return undefined;
  let pen = 0;
  const outlines = parts.map(({ codepoint, xAdvance, xOffset, yOffset }) => {
    const outline = toOutline(font.glyphToPath(codepoint), pen + xOffset, yOffset);
    pen += xAdvance;
    return outline;
  });
  const outline = outlines.join('');
  return { advance: pen, box: toBox(outline), outline };
}

/** How far the pen moves on, in font units; nothing where `shapeLetter` gives nothing. */
export const measureAdvance = (letters: string, font: Font): number | undefined =>
  placeParts(letters, font)?.reduce((pen, { xAdvance }) => pen + xAdvance, 0);

function placeParts(letter: string, font: Font) {
  if (letter.endsWith(coeng)) return undefined;
  const buffer = new Buffer();
  buffer.addText(letter);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const circle = font.nominalGlyph(dottedCircle);
  if (infos.some(({ codepoint }) => codepoint === 0 || codepoint === circle)) return undefined;
  return infos.map(({ codepoint }, at) => {
    const { xAdvance, xOffset, yOffset } = positions[at] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    return { codepoint, xAdvance, xOffset, yOffset };
  });
}

/** HarfBuzz counts upwards, outlines downwards. */
function toOutline(path: string, right: number, up: number): string {
  if (path === '') return '';
  return new SVGPathData(path).toAbs().scale(1, -1).translate(right, -up).round(1).encode();
}

/** Ink: left, bottom, right, top, upwards from the baseline. */
function toBox(outline: string): number[] {
  if (outline === '') return [0, 0, 0, 0];
  const { minX, minY, maxX, maxY } = new SVGPathData(outline).getBounds();
  return [Math.floor(minX), Math.floor(0 - maxY), Math.ceil(maxX), Math.ceil(0 - minY)];
}
