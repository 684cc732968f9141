import { type FontWeight, fontTables, type Glyph } from '../font-table.ts';
import { placeGlyphs } from '../place-glyphs.ts';
import type { TextItem } from '../text-lines.ts';
import type { PdfFile } from './pdf-file.ts';
import { type PdfReference, toPdfArray, toPdfNumber } from './pdf-syntax.ts';
import { outlineScale, toOutlineOperators } from './to-path-operators.ts';

/** Outlines that a file holds once a letter: with many pictures on a page this is a tenth of writing them out. */
export interface GlyphForms {
  /** Fills a text in the current ink. */
  draw: (item: Omit<TextItem, 'kind' | 'fill'>) => string;
  /** Adds the letters of all texts drawn; gives the page's resources of this kind, by name. */
  addForms: (file: PdfFile) => Record<string, PdfReference>;
}

export function startGlyphForms(): GlyphForms {
  const used = new Map<string, { glyph: Glyph; weight: FontWeight }>();
  return {
    draw({ text, x, baseline, size, weight }) {
      const scale = toPdfNumber(size / fontTables[weight].unitsPerEm / outlineScale, 9);
      let pen = 0;
      const letters = placeGlyphs(text, weight).flatMap(({ character, glyph, x: from }) => {
        if (!glyph.outline) return [];
        const name = `G${weight}_${Array.from(character, (sign) => sign.codePointAt(0)).join('_')}`;
        used.set(name, { glyph, weight });
        const move = (from - pen) * outlineScale;
        pen = from;
        return [`${move ? `1 0 0 1 ${move} 0 cm ` : ''}/${name} Do`];
      });
      const place = `${scale} 0 0 ${scale} ${toPdfNumber(x)} ${toPdfNumber(baseline)} cm`;
      return ['q', place, ...letters, 'Q'].join('\n');
    },
    addForms(file) {
      return Object.fromEntries([...used].map(([name, { glyph }]) => [name, addForm(file, glyph)]));
    },
  };
}

function addForm(file: PdfFile, { outline, box }: Glyph): PdfReference {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  // Units of the font point up, the outline's down.
  const edges = [left, -top, right, -bottom].map((edge) => edge * outlineScale);
  return file.addStream(`${toOutlineOperators(outline)}\nf`, {
    Type: '/XObject',
    Subtype: '/Form',
    BBox: toPdfArray(edges),
  });
}
