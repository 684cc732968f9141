import { decodeText } from './decode-text.ts';
import { isHtml, readHtml } from './read-html.ts';

/** A page that a web system put whole into a Word file: HTML, or a mail-like file around it. */
export function readInnerPage(bytes: Uint8Array, column?: string): string {
  const text = decodeText(bytes);
  const page = /^(?:mime-version|from|content-type|date|subject):/imu.test(text.slice(0, 500))
    ? takePage(Buffer.from(bytes).toString('latin1'))
    : text;
  return isHtml(page) ? readHtml(page, column) : page;
}

/** The first part of a mail-like file (.mht) that is HTML or text. */
function takePage(file: string): string {
  const boundary = /boundary="?([^"\r\n;]+)"?/iu.exec(file)?.[1];
  const pieces = boundary ? file.split(`--${boundary}`) : [file];
  const piece = pieces.find((one) => /content-type:\s*text\/html/iu.test(one)) ?? pieces.at(-1) ?? '';
  const [head = '', ...rest] = piece.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  const way = /content-transfer-encoding:\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
  if (way === 'base64') return decodeText(Buffer.from(body, 'base64'));
  if (way !== 'quoted-printable') return decodeText(Buffer.from(body, 'latin1'));
  const letters = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return decodeText(Buffer.from(letters, 'latin1'));
}
