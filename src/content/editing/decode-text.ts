import { convertOldEncoding, detectOldEncoding } from '#vietnamese/old-encoding.ts';
import { isSyllable } from '#vietnamese/syllable.ts';

/**
 * A text file's letters: UTF-8, UTF-16 with its mark or without, or one byte a letter: Windows-1258, or what
 * Notepad left of TCVN3 and VNI, which are recognised by their letters afterwards.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = findWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    const western = new TextDecoder('windows-1252').decode(bytes);
    return countSyllables(vietnamese) > countSyllables(toReadable(western)) ? vietnamese : western;
  }
}

/** A space or a line's end in UTF-16 has a NUL beside it; no text of one byte a letter has any. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length * 0.1) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function toReadable(western: string): string {
  const encoding = detectOldEncoding(western);
  return encoding ? convertOldEncoding(western, encoding) : western;
}

/** Words with a mark that are Vietnamese. */
const countSyllables = (text: string): number =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => /[^\p{ASCII}]/u.test(word) && isSyllable(word)).length;
