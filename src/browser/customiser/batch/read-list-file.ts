import { batchWords } from '#i18n/vi/batch.ts';

/** A list longer than this is no list of units. */
const largestBytes = 5_000_000;

export class ListFileError extends Error {
  constructor(words: string, options?: ErrorOptions) {
    super(words, options);
    this.name = 'ListFileError';
  }
}

/**
 * Reads a list file as text, a workbook's first sheet as cells parted by tabs.
 * @throws ListFileError in words for the visitor.
 */
export async function readListFile(file: File): Promise<string> {
  if (file.size > largestBytes) throw new ListFileError(batchWords.list.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A workbook is a ZIP whatever it is called.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(file);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new ListFileError(batchWords.list.old);
  const text = new TextDecoder(toEncoding(bytes)).decode(bytes);
  if (text.includes('\0') || text.includes('\uFFFD')) throw new ListFileError(batchWords.list.unread);
  return text;
}

async function readWorkbook(file: File): Promise<string> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(file);
    return rows.map((row) => row.map(toCellText).join('\t')).join('\n');
  } catch (cause) {
    throw new ListFileError(batchWords.list.unreadWorkbook, {
      cause,
    });
  }
}

function toCellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day without an hour, as a workbook keeps it.
  if (cell instanceof Date) return cell.toLocaleDateString('vi-VN', { timeZone: 'UTC' });
  return String(cell).replaceAll(/\s+/g, ' ');
}

/** Excel's “Unicode text” begins with a mark of its own. */
const toEncoding = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
