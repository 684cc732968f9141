import { getDocumentProxy } from 'unpdf';

/**
 * The text layer of a PDF, line by line; empty for a scan.
 * @throws Error when the bytes are no PDF, or are locked.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // It takes the bytes for itself: give it a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await pdf.cleanup();
  return pages.join('\n');
}
