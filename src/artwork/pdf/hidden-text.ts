import { findGlyph } from '../find-glyph.ts';
import { type FontWeight, fontTables, fontWeights } from '../font-table.ts';
import { placeGlyphs } from '../place-glyphs.ts';
import type { TextLine } from '../text-lines.ts';
import type { PdfFile } from './pdf-file.ts';
import {
  type PdfReference,
  toHex,
  toPdfArray,
  toPdfDictionary,
  toPdfNumber,
  toUtf16Hex,
} from './pdf-syntax.ts';

/**
 * Text that is found, copied and read aloud, but not seen: the letters that are seen are outlines.
 * Its fonts are Type 3 with empty glyphs, so there is nothing a print shop could miss or replace.
 */
export interface HiddenText {
  /** Operators that lay a line where its outlines are, in canvas units. */
  show: (line: TextLine) => string;
  /** Adds the fonts of all lines shown; gives the page's font resources. */
  addFonts: (file: PdfFile) => string;
}

/** One byte a character, from 1. */
const mostCharacters = 255;

/**
 * Stands at 0 and is never shown. A Type 3 font has any scale, so poppler takes 0.6 em from its `m`, and half an em from
 * whichever letter comes first where there is none: then words stick together or lines lie over each other.
 */
const scaleGlyph = { name: 'm', advance: 600 };

export function startHiddenText(): HiddenText {
  const codes: Partial<Record<FontWeight, Map<string, number>>> = {};
  return {
    show(line) {
      const [first] = line.items;
      if (!first) return '';
      const used = codes[first.weight] ?? new Map<string, number>();
      codes[first.weight] = used;
      const size = line.readSize ?? first.size;
      // As wide as the outlines, whatever the height.
      const width = toPdfNumber(first.size / size, 4);
      const place = `${width} 0 0 -1 ${toPdfNumber(first.x)} ${toPdfNumber(first.baseline)} Tm`;
      return `BT /T${first.weight} ${toPdfNumber(size, 4)} Tf 3 Tr ${place} ${toShown(toLetters(line), first.size, used)} TJ ET`;
    },
    addFonts(file) {
      const toEmptyGlyph = startEmptyGlyphs(file);
      const fonts = fontWeights.flatMap((weight) => {
        const used = codes[weight];
        return used ? [[`T${weight}`, addFont(file, weight, [...used.keys()], toEmptyGlyph)] as const] : [];
      });
      return toPdfDictionary(Object.fromEntries(fonts));
    },
  };
}

interface Letter {
  character: string;
  /** Where it begins, in canvas units. */
  x: number;
  /** In font units. */
  advance: number;
}

function toLetters(line: TextLine): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const { text, x, size, weight } of line.items) {
    const { glyphs, unitsPerEm } = fontTables[weight];
    const last = letters.at(-1);
    if (last && line.text[at] === ' ') {
      const advance = glyphs[' ']?.advance ?? 0;
      letters.push({ character: ' ', x: last.x + (last.advance * size) / unitsPerEm, advance });
      at += 1;
    }
    for (const { character, glyph, x: from } of placeGlyphs(text, weight)) {
      letters.push({ character, x: x + (from * size) / unitsPerEm, advance: glyph.advance });
    }
    at += text.length;
  }
  return letters;
}

/** Codes with the corrections between them, in thousandths of an em, so that each letter lies on its outline. */
function toShown(letters: readonly Letter[], size: number, used: Map<string, number>): string {
  let pen = letters[0]?.x ?? 0;
  const shown = letters.map(({ character, x, advance }) => {
    const correction = Math.round(((pen - x) / size) * 1000);
    // Where a reader's pen is, not where it should be: what is rounded must not add up.
    pen += ((advance - correction) * size) / 1000;
    const code = toHex(toCode(character, used), 2);
    return correction ? `>${correction}<${code}` : code;
  });
  return `[<${shown.join('')}>]`;
}

function toCode(character: string, used: Map<string, number>): number {
  const code = used.get(character) ?? used.size + 1;
  if (code > mostCharacters)
    throw new Error(`More than ${mostCharacters} different characters in one weight`);
  used.set(character, code);
  return code;
}

function addFont(
  file: PdfFile,
  weight: FontWeight,
  characters: readonly string[],
  toEmptyGlyph: (advance: number) => PdfReference,
): string {
  const advances = characters.map((character) => findGlyph(character, weight)?.advance ?? 0);
  const glyphs = {
    [scaleGlyph.name]: toEmptyGlyph(scaleGlyph.advance),
    ...Object.fromEntries(advances.map((advance, index) => [`g${index + 1}`, toEmptyGlyph(advance)])),
  };
  return file.add(
    toPdfDictionary({
      Type: '/Font',
      Subtype: '/Type3',
      FontBBox: toPdfArray([0, -260, 1000, 1240]),
      FontMatrix: toPdfArray([0.001, 0, 0, 0.001, 0, 0]),
      FirstChar: 0,
      LastChar: characters.length,
      Widths: toPdfArray([scaleGlyph.advance, ...advances]),
      Encoding: toPdfDictionary({
        Type: '/Encoding',
        Differences: toPdfArray([0, ...Object.keys(glyphs).map((name) => `/${name}`)]),
      }),
      CharProcs: toPdfDictionary(glyphs),
      Resources: '<<>>',
      ToUnicode: file.addStream(toUnicodeMap(characters)),
    }),
  );
}

/** Glyphs of one advance are one, whatever their font. */
function startEmptyGlyphs(file: PdfFile): (advance: number) => PdfReference {
  const added = new Map<number, PdfReference>();
  return (advance) => {
    const glyph = added.get(advance) ?? file.addStream(`${advance} 0 0 0 0 0 d1`, {}, 'plain');
    added.set(advance, glyph);
    return glyph;
  };
}

/** A no-break space is a matter of layout; who searches types a plain one. */
const toFound = (character: string): string => (character === '\u00A0' ? ' ' : character);

function toUnicodeMap(characters: readonly string[]): string {
  const rows = characters.map(
    (character, index) => `<${toHex(index + 1, 2)}> <${toUtf16Hex(toFound(character))}>`,
  );
  // The format allows a hundred rows a block.
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, block) => {
    const some = rows.slice(block * 100, block * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
