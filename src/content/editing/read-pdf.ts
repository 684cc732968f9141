import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { findGrids } from './pdf-grids.ts';
import { joinPages, type PagePart, toPageParts } from './pdf-pages.ts';
import type { PlacedRun } from './pdf-pieces.ts';
import { readRules } from './pdf-rules.ts';

/**
 * The text layer of a PDF, line by line as it stands on the page, its tables by their columns; empty for a scan.
 * @throws Error when the bytes are no PDF, or are locked (`PasswordException`).
 */
export async function readPdf(bytes: Uint8Array, column?: string): Promise<string> {
  // It takes the bytes for itself: give it a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { OPS } = await getResolvedPDFJS();
  const pages: PagePart[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? toRun(item) : []));
    const grids = findGrids(readRules(await page.getOperatorList(), OPS));
    pages.push(toPageParts(runs, grids, column));
  }
  await pdf.cleanup();
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
