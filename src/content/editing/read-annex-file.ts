import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from './decode-text.ts';
import { dropSignature } from './drop-signature.ts';
import { ShuffledLettersError } from './has-shuffled-letters.ts';
import { mendMisread } from './mend-misread.ts';
import { readDocx } from './read-docx.ts';
import { isHtml, readHtml } from './read-html.ts';
import { readInnerPage } from './read-inner-page.ts';
import { readPdf } from './read-pdf.ts';

/** Its message is Vietnamese, for the editor who gave the file. */
export class AnnexFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AnnexFileError';
  }
}

/** The words of a text file or of what was pasted, a web page too. */
export function readPlainText(bytes: Uint8Array, column?: string): string {
  // A page that a browser or Word saved as one file: a mail with the page in it.
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  if (/^(?:From|MIME-Version|Snapshot-Content-Location):/imu.test(head) && /^Content-Type:/imu.test(head))
    return dropSignature(readInnerPage(bytes, column));
  const text = mendMisread(decodeText(bytes));
  return dropSignature(isHtml(text) ? readHtml(text, column) : text);
}

/** How each kind of file becomes text. */
const readers: Record<string, (bytes: Uint8Array, column?: string) => string | Promise<string>> = {
  '.docx': readDocx,
  '.pdf': readPdf,
  '.txt': readPlainText,
  '.md': readPlainText,
  '.html': readPlainText,
  '.htm': readPlainText,
  '.mht': readPlainText,
  '.mhtml': readPlainText,
  '.csv': readPlainText,
};

/**
 * The text of an annex, whatever it came in. It opens nothing but the file itself.
 * @param column of a table that holds the messages, where an editor has named it.
 * @throws AnnexFileError that says what to do when the file is of no use.
 */
export async function readAnnexFile(path: string, column?: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AnnexFileError(`Không mở được tệp ${path}. Kiểm tra lại tên và đường dẫn.`, { cause });
  });
  return toAnnexText(path, bytes, column);
}

/** @param name decides how the bytes are read, by its ending. */
export async function toAnnexText(name: string, bytes: Uint8Array, column?: string): Promise<string> {
  const ending = extname(name).toLowerCase();
  if (bytes.length === 0) throw new AnnexFileError(`Tệp ${name} trống.`);
  const known = findOtherKind(name, ending, bytes);
  if (known) throw new AnnexFileError(known);
  if (ending === '.doc' || ending === '.odt' || ending === '.rtf' || isOldWord(bytes))
    throw new AnnexFileError(
      `Không đọc được ${name}. Mở tệp trong Word hoặc LibreOffice, chọn “Lưu thành…”, kiểu .docx, rồi thử lại.`,
    );
  if (/^\.(?:xlsx?|ods|pptx?|odp)$/.test(ending))
    throw new AnnexFileError(
      `Không đọc được ${name}. Mở tệp, chép các ô hay các câu vào một tệp Word rồi lưu thành .docx; hoặc dán vào một tệp .txt.`,
    );
  const read = readers[ending];
  if (!read)
    throw new AnnexFileError(
      `Không biết đọc tệp ${ending || 'không có đuôi'}. Dùng được: ${Object.keys(readers).join(', ')}.`,
    );
  const text = await Promise.resolve()
    .then(async () => dropSignature(await read(bytes, column)))
    .catch((cause: unknown) => {
      if (cause instanceof Error && cause.name === 'PasswordException')
        throw new AnnexFileError(toLocked(name));
      if (cause instanceof ShuffledLettersError)
        throw new AnnexFileError(
          `Chữ trong ${name} được vẽ bằng nhiều phông chồng lên nhau nên đọc ra bị đảo, thiếu dấu. Tìm bản .docx; hoặc mở tệp, chép chữ vào Word, sửa rồi lưu thành .docx.`,
          { cause },
        );
      throw new AnnexFileError(
        `Tệp ${name} hỏng, hoặc không phải là tệp ${ending}. Mở lại bằng chương trình đã tạo ra nó rồi lưu lần nữa.`,
        { cause },
      );
    });
  if (text.trim() === '')
    throw new AnnexFileError(
      ending === '.pdf'
        ? `Tệp ${name} không có chữ, có lẽ là bản chụp (chữ của chữ ký số không phải là nội dung). Tìm bản .docx, hoặc gõ lại các câu vào một tệp .txt.`
        : `Tệp ${name} không có chữ nào.`,
    );
  return text;
}

const toLocked = (name: string): string =>
  `Tệp ${name} có mật khẩu nên không đọc được. Mở tệp, gỡ mật khẩu (trong Word: Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi thử lần nữa.`;

/** What a file is in truth, whatever its ending says. */
function findOtherKind(name: string, ending: string, bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 600)).toString('latin1');
  if (isOldWord(bytes) && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return toLocked(name);
  if (head.startsWith('{\\rtf') && ending !== '.rtf')
    return `Tệp ${name} là tệp RTF mang đuôi ${ending}. Mở tệp trong Word, chọn “Lưu thành…”, kiểu .docx, rồi thử lại.`;
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:\[\s*["[{]|\{\s*")/.test(head))
    return `Tệp ${name} là dữ liệu JSON, không phải văn bản. Chép các câu vào một tệp .txt, mỗi câu một dòng, rồi thử lại.`;
  if (ending !== '.docx' && ending !== '.pdf') return undefined;
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|meta|body)/i.test(head))
    return `Tệp ${name} không phải là tệp ${ending} mà là một trang web mang đuôi ${ending}. Mở tệp trong Word, chọn “Lưu thành…”, kiểu .docx; hoặc đổi đuôi thành .html rồi thử lại.`;
  if (ending === '.docx' && head.startsWith('%PDF-'))
    return `Tệp ${name} là tệp PDF mang đuôi .docx. Đổi đuôi thành .pdf rồi thử lại.`;
  if (ending === '.pdf' && head.startsWith('PK\u0003\u0004'))
    return `Tệp ${name} không phải là tệp PDF; có lẽ là tệp Word. Đổi đuôi thành .docx rồi thử lại.`;
  return undefined;
}

/** The signature of Word before 2007, whatever the file is called. */
const isOldWord = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
