import type { OldEncoding } from '#vietnamese/old-encoding.ts';
import { tcvn3Letters, vniLetters } from '#vietnamese/old-encoding-tables.ts';

const tables = { tcvn3: tcvn3Letters, vni: vniLetters } as const;

/** Text as an old document has it: the way back of `convertOldEncoding`, for texts in small letters mostly. */
export function toOldEncoding(text: string, encoding: OldEncoding): string {
  const codes = new Map([...tables[encoding]].map(([code, letter]) => [letter, code]));
  return [...text.normalize('NFC')]
    .map((letter) => {
      const code = codes.get(letter.toLowerCase());
      if (code === undefined) return letter;
      const isCapital = letter !== letter.toLowerCase() && encoding === 'vni';
      return isCapital ? code.charAt(0).toUpperCase() + code.slice(1) : code;
    })
    .join('');
}
