import { isSyllable } from '#vietnamese/syllable.ts';

/** The letters of Windows-1252 above ASCII by their byte. */
const western = new Map(
  Array.from({ length: 128 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)),
    at + 128,
  ]),
);

/**
 * A text whose bytes were once taken for Western letters (“BÃ¬nh Ä‘áº³ng”, “HýõÒng ýìng”), read again as what
 * they were: UTF-8, or Windows-1258. The text as it is where it was good, or where bytes were lost on the way.
 */
export function mendMisread(text: string): string {
  if (/[ăđĩũơư\u1EA0-\u1EF9]/iu.test(text.replace(/đ/giu, '')) || !/[\u0080-\u00ff]/u.test(text)) return text;
  const bytes = toBytes(text);
  if (!bytes) return text;
  const readings = [decode(bytes, 'utf-8'), decode(bytes, 'windows-1258')].filter((one) => one !== undefined);
  const best = readings.reduce((a, b) => (countWords(b) > countWords(a) ? b : a), text);
  return countWords(best) >= countWords(text) * 1.5 + 2 ? best : text;
}

function toBytes(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 128 ? code : (western.get(letter) ?? (code < 256 ? code : undefined));
  });
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'windows-1258'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
  } catch (error) {
    // It was no such text: another reading may fit.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const countWords = (text: string): number =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => /[^\p{ASCII}]/u.test(word) && isSyllable(word)).length;
