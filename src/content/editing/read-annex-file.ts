import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

/** Its message is Vietnamese, for the editor who gave the file. */
export class AnnexFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AnnexFileError';
  }
}

/** How each kind of file becomes text. */
const readers: Record<string, (bytes: Uint8Array) => string | Promise<string>> = {
  '.docx': readDocx,
  '.pdf': readPdf,
  '.txt': decodeText,
  '.md': decodeText,
};

/**
 * The text of an annex, whatever it came in. It opens nothing but the file itself.
 * @throws AnnexFileError that says what to do when the file is of no use.
 */
export async function readAnnexFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AnnexFileError(`Không mở được tệp ${path}. Kiểm tra lại tên và đường dẫn.`, { cause });
  });
  return toAnnexText(path, bytes);
}

/** @param name decides how the bytes are read, by its ending. */
export async function toAnnexText(name: string, bytes: Uint8Array): Promise<string> {
  const ending = extname(name).toLowerCase();
  if (bytes.length === 0) throw new AnnexFileError(`Tệp ${name} trống.`);
  if (ending === '.doc' || ending === '.odt' || ending === '.rtf' || isOldWord(bytes))
    throw new AnnexFileError(
      `Không đọc được ${name}. Mở tệp trong Word hoặc LibreOffice, chọn “Lưu thành…”, kiểu .docx, rồi thử lại.`,
    );
  const read = readers[ending];
  if (!read)
    throw new AnnexFileError(
      `Không biết đọc tệp ${ending || 'không có đuôi'}. Dùng được: ${Object.keys(readers).join(', ')}.`,
    );
  const text = await Promise.resolve()
    .then(() => read(bytes))
    .catch((cause: unknown) => {
      throw new AnnexFileError(
        `Tệp ${name} hỏng, hoặc không phải là tệp ${ending}. Mở lại bằng chương trình đã tạo ra nó rồi lưu lần nữa.`,
        { cause },
      );
    });
  if (text.trim() === '')
    throw new AnnexFileError(
      ending === '.pdf'
        ? `Tệp ${name} không có chữ, có lẽ là bản chụp. Tìm bản .docx, hoặc gõ lại các câu vào một tệp .txt.`
        : `Tệp ${name} không có chữ nào.`,
    );
  return text;
}

/** The signature of Word before 2007, whatever the file is called. */
const isOldWord = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
