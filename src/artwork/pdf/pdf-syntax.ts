/** Reference to an object of the file: `7 0 R`. */
export type PdfReference = `${number} 0 R`;

/** What a dictionary holds, as written in the file; `undefined` leaves the key out. */
export type PdfDictionary = Record<string, string | number | undefined>;

/** `<</Type /Page /Rotate 0>>`, the keys in the order given. */
export function toPdfDictionary(entries: PdfDictionary): string {
  const written = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `<<${written.map(([key, value]) => `/${key} ${value}`).join(' ')}>>`;
}

export const toPdfArray = (values: readonly (string | number)[]): string => `[${values.join(' ')}]`;

/** The shortest decimal: PDF knows no exponents, and no zero is needed before the point. */
export function toPdfNumber(value: number, digits = 2): string {
  if (!Number.isFinite(value)) throw new Error(`A PDF cannot hold the number ${value}`);
  const rounded = value.toFixed(digits);
  const short = digits > 0 ? rounded.replace(/\.?0+$/, '') : rounded;
  return short === '-0' ? '0' : short.replace(/^(-?)0\./, '$1.');
}

/** Text for a person, as UTF-16 in hexadecimal: no letter needs an escape. */
export const toPdfText = (text: string): string => `<FEFF${toUtf16Hex(text)}>`;

export const toUtf16Hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => toHex(text.charCodeAt(at), 4)).join('');

export const toHex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');
