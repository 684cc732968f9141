import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { hasShuffledLetters, ShuffledLettersError } from './has-shuffled-letters.ts';
import { findGrids, type Grid } from './pdf-grids.ts';
import { dropPageHeads } from './pdf-page-heads.ts';
import { joinPages, type PagePart, toCarried, toPageParts } from './pdf-pages.ts';
import type { PlacedRun } from './pdf-pieces.ts';
import { readRules } from './pdf-rules.ts';

/**
 * The text layer of a PDF, line by line as it stands on the page, its tables by their columns; empty for a scan.
 * @throws Error when the bytes are no PDF, or are locked (`PasswordException`).
 * @throws ShuffledLettersError when its letters come out of their order.
 */
export async function readPdf(bytes: Uint8Array, column?: string): Promise<string> {
  // It takes the bytes for itself: give it a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { OPS } = await getResolvedPDFJS();
  const read: { runs: PlacedRun[]; grids: Grid[]; bottom: number; top: number }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? toRun(item) : []));
    if (hasShuffledLetters(runs)) throw new ShuffledLettersError(`Page ${number}`);
    const grids = findGrids(readRules(await page.getOperatorList(), OPS));
    const [, bottom = 0, , top = 842] = page.view;
    read.push({ runs, grids, bottom, top });
  }
  await pdf.cleanup();
  const pages: PagePart[][] = [];
  for (const [at, runs] of dropPageHeads(read).entries())
    pages.push(toPageParts(runs, read[at]?.grids ?? [], column, toCarried(pages.at(-1) ?? [])));
  return joinPages(pages, column);
}

interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

function toRun({ str, transform, width, height }: PdfItem): PlacedRun[] {
  const [across = 1, slope = 0, , , x = 0, y = 0] = transform;
  // Text that stands upright on the margin is no line of the page.
  if (str.trim() === '' || Math.abs(slope) > Math.abs(across)) return [];
  return [{ text: str, x, y, width, size: height || Math.abs(across) || 10 }];
}
