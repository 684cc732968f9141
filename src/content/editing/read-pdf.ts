import { getDocumentProxy } from 'unpdf';
import { type PlacedRun, toPageLines } from './pdf-lines.ts';

/**
 * The text layer of a PDF, line by line as it stands on the page, its tables by their columns; empty for a scan.
 * @throws Error when the bytes are no PDF, or are locked (`PasswordException`).
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // It takes the bytes for itself: give it a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(toPageLines(items.flatMap((item) => ('str' in item ? toRun(item) : []))).join('\n'));
  }
  await pdf.cleanup();
  return pages.join('\n');
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
