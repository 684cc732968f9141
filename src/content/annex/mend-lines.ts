import { normalizeText, type TextChange } from '#vietnamese/normalize-text.ts';
import {
  convertOldEncoding,
  convertOldWords,
  detectOldEncoding,
  detectOldWords,
  type OldEncoding,
} from '#vietnamese/old-encoding.ts';
import type { AnnexLine } from './annex-line.ts';
import { type LineRole, readLineSign } from './line-signs.ts';
import { readMarker } from './marker.ts';
import { mendLayout } from './mend-layout.ts';
import { readMarkdown } from './read-markdown.ts';
import { readTypedTables } from './read-typed-tables.ts';
import { toPlainText } from './to-plain-text.ts';

/** What was mended on the way, by kind: shown to the editor as numbers. */
export type RepairKind = TextChange['kind'] | OldEncoding | 'hyphen' | 'wrap';
export type RepairCounts = Partial<Record<RepairKind, number>>;

/**
 * The lines of an annex, mended where it is always safe: old encodings, letters, spaces. Page numbers
 * and page breaks are blank lines afterwards.
 */
export function mendLines(
  raw: string,
  column?: string,
): { lines: AnnexLine[]; repairs: RepairCounts; notes: string[]; doubts: string[] } {
  const repairs: RepairCounts = {};
  const count = (kind: RepairKind): void => {
    repairs[kind] = (repairs[kind] ?? 0) + 1;
  };
  const mixtures: string[] = [];
  const whole = detectOldEncoding(raw);
  const written = raw
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .map((line, index) => ({ ...readLineSign(line), number: index + 1 }));
  const mended = readTypedTables(readMarkdown(written), column).map((line): AnnexLine => {
    const encoding = whole ?? detectOldEncoding(line.text);
    const mixed = encoding ? undefined : detectOldWords(line.text);
    const readable = encoding
      ? convertOldEncoding(line.text, encoding)
      : mixed
        ? convertOldWords(line.text, mixed)
        : line.text;
    const used = encoding ?? mixed;
    if (used && readable !== line.text) count(used);
    // What was a word by chance in the old letters, “cã” of “có”, nothing tells from a good one.
    if (mixed && readable !== line.text)
      mixtures.push(
        `Dòng ${line.number} gõ lẫn phông cũ với Unicode, đã chuyển thành “${readable.trim()}”; đối chiếu từng chữ.`,
      );
    // A soft hyphen at the end joins the word to the next line; keepWord tells it to the joiner.
    const cut = /\u00AD\s*$/u.test(readable) ? `${readable.replace(/\u00AD\s*$/u, '')}${cutWord}` : readable;
    const { text, changes } = normalizeText(cut);
    for (const { kind, found } of changes) if (!isOrdinary(kind, found)) count(kind);
    return { ...line, text: toPlainText(text) };
  });
  const say = (kind: LineRole): string[] =>
    mended
      .filter(({ role }) => role === kind)
      .map(({ text, number, place }) =>
        place === undefined ? text : `Dòng ${number + 1}–${number + place}: ${text}`,
      );
  return {
    lines: markBareNumbers(mendLayout(mended.filter(({ role }) => role !== 'note' && role !== 'doubt'))),
    repairs,
    notes: say('note'),
    doubts: [...say('doubt'), ...mixtures],
  };
}

/** “1 Hãy lên tiếng”: rows of a table without lines, when they count up from one. */
function markBareNumbers(lines: readonly AnnexLine[]): AnnexLine[] {
  const bare = lines.flatMap((line, index) => {
    const number = /^(\d{1,3})\s+(?=[\p{Lu}“"])/u.exec(line.text)?.[1];
    return number && !line.role ? [{ index, number: Number(number) }] : [];
  });
  const runs = bare.filter(({ number }, at) => {
    const before = bare[at - 1]?.number;
    const after = bare[at + 1]?.number;
    return before === number - 1 || (number === 1 && after === 2);
  });
  if (runs.length < 2) return [...lines];
  const counted = new Map(runs.map(({ index, number }) => [index, number]));
  return lines.flatMap((line, index): AnnexLine[] => {
    const place = counted.get(index);
    if (place !== undefined) return [{ ...line, role: 'row', place, text: line.text.replace(/^\d+\s+/, '') }];
    // The table's heading, and the groups among its rows.
    if (/^(?:stt|tt)\s+\p{L}/iu.test(line.text)) return [{ ...line, text: '' }];
    const { marker, text } = readMarker(line.text);
    const isGroup = marker?.kind === 'roman' || marker?.kind === 'capital';
    const isBetween = index > (runs[0]?.index ?? 0) || counted.has(index + 1);
    return isGroup && isBetween && (counted.has(index + 1) || counted.has(index + 2))
      ? [{ ...line, role: 'group', text }]
      : [line];
  });
}

/** Ends a line whose last word goes on in the next one without a gap. */
export const cutWord = '\u2010';

const isOrdinary = (kind: RepairKind, found: string): boolean => kind === 'space' && /^[ \t]*$/.test(found);
