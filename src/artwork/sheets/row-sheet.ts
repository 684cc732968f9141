import type { MotifId } from '#domain/artwork/motifs.ts';
import { breakText } from '../break-text.ts';
import { fitLines, TextTooLongError } from '../fit-text.ts';
import type { FontWeight } from '../font-table.ts';
import { motifs } from '../motifs/all-motifs.ts';
import { oneInkPalette } from '../motifs/palettes.ts';
import { a4 } from './card-sheet.ts';
import type { SheetPage, SheetWords } from './write-sheet.ts';

/** Some words below each other, with a motif beside them where they have one. */
export interface SheetRow {
  text: string;
  /** In points. */
  size: number;
  weight: FontWeight;
  motif?: MotifId | undefined;
}

/** 1 pt is 3.53 tenths of a millimetre. */
const pt = 254 / 72;
/** Tenths of a millimetre. */
const margin = 180;
const motifSide = 260;
const besideMotif = 60;
const rowGap = 55;
const pageNumber = { size: 16, height: 90 };
const bottom = a4.height - margin - pageNumber.height;
/** Nobody sets a row longer than a page. */
const tallest = bottom - margin;

/** Of a line's width, what rounding and letters that hang out of it may take. */
const roundingShare = 0.985;

const black = oneInkPalette('#000000', '#FFFFFF');

/**
 * Sets rows one below the other on as many A4 pages as they need; a row stays whole, and one without a motif, which
 * heads others, stays with what follows it.
 * @throws TextTooLongError for a row that is longer than a page.
 */
export function toRowPages(rows: readonly SheetRow[]): SheetPage[] {
  const placed = rows.map(placeRow);
  const pages: SheetPage[] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const [at, row] of placed.entries()) {
    const next = row.heads ? placed[at + 1] : undefined;
    const needed = row.height + (next ? rowGap + next.height : 0);
    if (y + needed > bottom) {
      pages.push({ words: [], lines: [], drawings: [] });
      y = margin;
    }
    const page = pages.at(-1);
    page?.words.push({ ...row.words, y: y + (row.height - row.words.height) / 2 });
    if (row.motif)
      page?.drawings?.push({
        drawing: motifs[row.motif].draw(black),
        x: margin,
        y: y + (row.height - motifSide) / 2,
        side: motifSide,
      });
    y += row.height + rowGap;
  }
  return pages.map((page, at) =>
    pages.length === 1 ? page : { ...page, words: [...page.words, toNumber(at + 1, pages.length)] },
  );
}

function placeRow({ text, size, weight, motif }: SheetRow) {
  const left = margin + (motif ? motifSide + besideMotif : 0);
  const box = {
    width: a4.width - margin - left,
    weight,
    align: 'left',
    smallest: size * pt * 0.99,
    largest: size * pt,
  } as const;
  const broken = breakAtSize(text, weight, box.width / box.largest);
  const { height } = fitLines(broken, { ...box, height: tallest });
  const words: SheetWords = { ...box, text, broken, x: left, y: 0, height: Math.ceil(height * 1.01) };
  return { words, motif, heads: motif === undefined, height: Math.max(words.height, motif ? motifSide : 0) };
}

/** In as few lines as its size allows, broken where a reader breathes. @param width in em. */
function breakAtSize(text: string, weight: FontWeight, width: number): string[] {
  const { most, into } = breakText(text, weight);
  for (let count = 1; count <= most; count += 1) {
    const [best] = into(count)
      .filter(({ widths }) => Math.max(...widths) <= width * roundingShare)
      .toSorted((one, other) => one.cost - other.cost);
    if (best) return best.lines;
  }
  throw new TextTooLongError(text, () => 1);
}

const toNumber = (page: number, pages: number): SheetWords => ({
  text: `Trang ${page}/${pages}`,
  x: margin,
  y: bottom + 10,
  width: a4.width - 2 * margin,
  height: pageNumber.height - 10,
  weight: 400,
  align: 'center',
  smallest: pageNumber.size * pt,
  largest: pageNumber.size * pt,
});
