import { listReading } from '#i18n/vi/list-reading.ts';
import { convertOldEncoding, detectOldEncoding, type OldEncoding } from '#vietnamese/old-encoding.ts';
import { isSyllable } from '#vietnamese/syllable.ts';
import { ListError } from './list-sheet.ts';

export interface DecodedText {
  text: string;
  /** The encoding of before Unicode that it was in. */
  old?: OldEncoding | 'windows-1258';
}

/** Enough to know an encoding by. */
const sampleLength = 20_000;
/** Share of the words with marks that must be Vietnamese before an encoding is believed. */
const enough = 0.6;

/**
 * Reads a text file by its mark, by what only one encoding allows, or by the words that come out.
 * @throws ListError where no encoding makes Vietnamese of it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = toMarkedEncoding(bytes) ?? toWideEncoding(bytes);
  if (marked) return demandText({ text: decode(bytes, marked) });
  try {
    return demandText({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch (error) {
    if (error instanceof ListError) throw error;
    return demandText(toOldText(bytes));
  }
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

function demandText(decoded: DecodedText): DecodedText {
  if (/[\0\uFFFD]/.test(decoded.text)) throw new ListError(listReading.unread);
  return decoded;
}

function toMarkedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without its mark: half of what a list's signs are made of is zero. */
function toWideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function toOldText(bytes: Uint8Array): DecodedText {
  const western = decode(bytes, 'windows-1252');
  const old = detectOldEncoding(western.slice(0, sampleLength));
  const candidates: DecodedText[] = [
    { text: decode(bytes, 'windows-1258').normalize('NFC'), old: 'windows-1258' },
    ...(old ? [{ text: convertOldEncoding(western, old), old }] : []),
  ];
  const ranked = candidates
    .map((candidate) => ({ candidate, share: toVietnameseShare(candidate.text) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (!best || best.share < enough) throw new ListError(listReading.unknownEncoding);
  return best.candidate;
}

function toVietnameseShare(text: string): number {
  const words = text.slice(0, sampleLength).match(/[\p{L}\p{M}]*[^\p{ASCII}\s][\p{L}\p{M}]*/gu) ?? [];
  return words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;
}
