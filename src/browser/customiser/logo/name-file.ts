import { logoWords } from '#i18n/vi/logo.ts';

/** Files that people take for a logo's, by how they begin, and what to do with them. */
const known: readonly [RegExp, string][] = [
  [/^.{4}ftyp(hei[cxms]|hev[cx]|mif1|msf1)/s, logoWords.other.heic],
  [/^.{4}ftypavi[fs]/s, logoWords.other.avif],
  [/^%PDF|^%!PS|^.{0,99}%!PS-Adobe/s, logoWords.other.pdf],
  [/^8BPS/, logoWords.other.photoshop],
  [/^(II\*|MM.\*)/s, logoWords.other.tiff],
  [/^RIFF.{4}(CDR|cdr)/s, logoWords.other.corel],
  [/^BM.{12}/s, logoWords.other.bmp],
  [/^PK|^\u00D0\u00CF/, logoWords.other.office],
];

/** What a file is that is no picture of ours. */
export function nameFile(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return known.find(([beginning]) => beginning.test(start))?.[1] ?? logoWords.unknown;
}
