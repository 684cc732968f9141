import { convertOldEncoding, type OldEncoding } from '#vietnamese/old-encoding.ts';
import { isSyllable } from '#vietnamese/syllable.ts';

/** A piece of a paragraph in one font. */
export interface EncodedRun {
  text: string;
  /** The encoding that its font asks for. */
  encoding?: OldEncoding | undefined;
  /** Its font draws small letters as capitals. */
  capitals?: boolean | undefined;
}

/** What a font says of the letters: .VnTime is TCVN3, .VnTimeH the same in capitals, VNI-Times is VNI. */
export function toFontEncoding(
  attributes: Record<string, string>,
): Pick<EncodedRun, 'encoding' | 'capitals'> {
  const font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? attributes['w:cs'] ?? '';
  if (/^\.Vn/i.test(font)) return { encoding: 'tcvn3', capitals: /H$/.test(font) };
  return { encoding: /^VNI-/i.test(font) ? 'vni' : undefined, capitals: false };
}

/** The paragraph in Unicode. A letter of VNI may be cut by two runs, so runs of one font are joined first. */
export function joinRuns(runs: readonly EncodedRun[]): string {
  const joined: EncodedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // A sign between two runs (the soft hyphen is a letter of TCVN3) has no font of its own.
    if (last && /^[\u00AD\s]+$/.test(run.text)) last.text += run.text;
    else if (last && last.encoding === run.encoding && last.capitals === run.capitals) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(toUnicode).join('');
}

const unicodeOnly = /[ăđĩũơư\u1EA0-\u1EF9]/iu;

/** A font stays behind when Unicode is typed over it: then the words are good as they are. */
function toUnicode({ text, encoding, capitals }: EncodedRun): string {
  if (!encoding || unicodeOnly.test(text.normalize('NFC'))) return text;
  const converted = convertOldEncoding(text, encoding);
  if (countSyllables(converted) < countSyllables(text)) return text;
  return capitals ? converted.toUpperCase() : converted;
}

const countSyllables = (text: string): number =>
  text.split(/[\s.,;:!?()“”"/–-]+/u).filter((word) => /[^\p{ASCII}]/u.test(word) && isSyllable(word)).length;
