import { fontTables } from '../font-table.ts';
import { placeGlyphs } from '../place-glyphs.ts';
import type { TextItem } from '../text-lines.ts';
import { type LetterPart, toLetterParts } from './letter-parts.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfArray, toPdfNumber } from './pdf-syntax.ts';
import { outlineScale, toOutlineOperators } from './to-path-operators.ts';

/**
 * Outlines that a file holds once, letters and their marks apart: with many pictures on a page this is a tenth of writing
 * them out, and of small print half of holding each letter whole.
 */
export interface GlyphForms {
  /** Fills a text in the current ink. */
  draw: (item: Omit<TextItem, 'kind' | 'fill'>) => string;
  /** Adds the parts of all texts drawn; gives the page's resources of this kind, by name. */
  addForms: (file: PdfFile) => Record<string, PdfReference>;
}

/** As it stood where it was first needed: most parts stand there in other letters too. */
interface HeldPart extends LetterPart {
  name: string;
}

export function startGlyphForms(): GlyphForms {
  const held = new Map<string, HeldPart>();
  const hold = (part: LetterPart): HeldPart => {
    const first = held.get(part.form) ?? { ...part, name: `G${held.size.toString(36)}` };
    held.set(part.form, first);
    return first;
  };
  return {
    draw({ text, x, baseline, size, weight }) {
      const scale = toPdfNumber(size / fontTables[weight].unitsPerEm / outlineScale, 9);
      let [penX, penY] = [0, 0];
      const letters = placeGlyphs(text, weight).flatMap(({ glyph, x: from }) =>
        toLetterParts(glyph.outline).map((part) => {
          const { name, x: heldX, y: heldY } = hold(part);
          const [toX, toY] = [from + part.x - heldX, part.y - heldY];
          const move = [toX - penX, toY - penY].map((units) => units * outlineScale);
          [penX, penY] = [toX, toY];
          return `${move.some(Boolean) ? `1 0 0 1 ${move.join(' ')} cm ` : ''}/${name} Do`;
        }),
      );
      const place = `${scale} 0 0 -${scale} ${toPdfNumber(x)} ${toPdfNumber(baseline)} cm`;
      return ['q', place, ...letters, 'Q'].join('\n');
    },
    addForms(file) {
      return Object.fromEntries([...held.values()].map((part) => [part.name, addForm(file, part)]));
    },
  };
}

const addForm = (file: PdfFile, { outline, box: [left, bottom, right, top] }: HeldPart): PdfReference =>
  file.addStream(`${toOutlineOperators(outline)}\nf`, {
    Subtype: '/Form',
    BBox: toPdfArray([left, bottom, right, top].map((edge) => edge * outlineScale)),
  });
