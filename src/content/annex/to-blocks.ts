import { findCompoundSpans } from '#vietnamese/compound-spans.ts';
import { isSyllable } from '#vietnamese/syllable.ts';
import type { AnnexLine } from './annex-line.ts';
import type { LineRole } from './line-signs.ts';
import { type Marker, readMarker } from './marker.ts';
import { cutWord } from './mend-lines.ts';
import { mayBegin, toSoftDoubt } from './soft-breaks.ts';

/** A paragraph or an item of a list: the lines that a page's width had cut are one again. */
export interface Block {
  marker?: Marker;
  text: string;
  /** Where it begins, 1-based. */
  line: number;
  /** The number of a table's row. */
  place?: number;
  /** The name of a group in a table: nothing else is. */
  isGroup?: true;
}

export interface Joined {
  blocks: Block[];
  /** How many line ends were taken back, and how many of them had a hyphen. */
  wraps: number;
  hyphens: number;
  /** Lines that were joined though they may be two; each a sentence for the editor. */
  doubts: string[];
}

/** Joins hard-wrapped lines. Blank lines part nothing: some readers of PDF put one after every line. */
export function toBlocks(lines: readonly AnnexLine[]): Joined {
  const filled = lines.filter(({ text }) => text !== '');
  const width = toWrapWidth(filled);
  const joined: Joined = { blocks: [], wraps: 0, hyphens: 0, doubts: [] };
  let previous = '';
  for (const { text: line, number, role, place } of filled) {
    const { marker, text } =
      role === 'row' ? { marker: { kind: 'row' as const }, text: line } : readMarker(line);
    const last = joined.blocks.at(-1);
    if (role === 'group') {
      joined.blocks.push({ text: line, line: number, isGroup: true });
    } else if (last && continues(role, last, previous, line, marker, width)) {
      const { text: whole, hyphen } = joinLines(last.text, line);
      last.text = whole;
      joined.wraps += 1;
      if (hyphen) joined.hyphens += 1;
      if (role === 'soft' && mayBegin(previous, line)) joined.doubts.push(toSoftDoubt(number, whole));
    } else {
      const row = place !== undefined && { place };
      joined.blocks.push({ ...(marker && { marker }), text, line: number, ...row });
    }
    previous = line;
  }
  countLazy(joined.blocks);
  for (const block of joined.blocks) block.text = block.text.replaceAll(cutWord, '');
  return joined;
}

/** “1. … 1. … 1. …”: the programs of Markdown count by themselves. */
function countLazy(blocks: readonly Block[]): void {
  let run: Block[] = [];
  const close = (): void => {
    if (run.length > 2)
      for (const [at, block] of run.entries()) block.marker = { kind: 'decimal', number: at + 1 };
    run = [];
  };
  for (const block of blocks) {
    const isOne = block.marker?.kind === 'decimal' && block.marker.number === 1;
    if (isOne) run.push(block);
    else close();
  }
  close();
}

/** Signs after which a sentence or an item is over. */
const ended = /[.!?;:…”"]\)?$/u;
/** Lines that begin something new, wherever they stand. */
const beginning =
  /^(?:nơi nhận|kính gửi|trên đây là|tm\.|kt\.|q\.|\(?kèm theo|chủ tịch|phó chủ tịch|cộng hòa|độc lập|chủ đề|khẩu hiệu|thông điệp|ghi chú)/iu;

/** What the reader of the file knew comes before what the letters say. */
function continues(
  role: LineRole | undefined,
  last: Block,
  previous: string,
  line: string,
  marker: Marker | undefined,
  width: number | undefined,
): boolean {
  if (role === 'row' || role === 'fresh' || last.isGroup) return false;
  if (role === 'soft' && !marker) return last.marker !== undefined && !previous.endsWith(':');
  return goesOn(last, previous, line, marker, width);
}

function goesOn(
  last: Block,
  previous: string,
  line: string,
  marker: Marker | undefined,
  width: number | undefined,
): boolean {
  if (previous.endsWith(cutWord)) return true;
  const unfinished = !ended.test(previous);
  // “… trị / - xã hội”: a dash inside a sentence that came to stand at a line's beginning.
  if (marker) {
    const small = /^\P{L}*\p{Ll}/u.test(line);
    return marker.kind === 'dash' && small && unfinished && !isSmall(last.text) && reaches(previous, width);
  }
  if (/[\p{L}\d]-$/u.test(previous)) return true;
  // “KHẨU HIỆU TUYÊN / TRUYỀN”: a title that its page cut in the middle of a word.
  if (!last.marker && unfinished && isCapital(previous) && isCapital(line) && cutsCompound(previous, line))
    return true;
  // “… giới năm / 2026”, “… gọi ngay / 111”: a figure begins no message where one is unfinished.
  if (/^\(?\d/.test(line) && unfinished && (last.marker || /(?:năm|ngày|số)$/iu.test(previous))) return true;
  // “(Kèm theo Công văn số … của Bộ / Nội vụ)”
  if (/^\([^)]{10,240}$/u.test(last.text)) return true;
  if (isSmall(line)) return !/(?<!\.\.)[.!?]$/u.test(previous) || !last.marker;
  return (
    unfinished && reaches(previous, width) && !beginning.test(line) && isCapital(previous) === isCapital(line)
  );
}

/** Whether words of one compound stand on both sides of a line's end. */
function cutsCompound(first: string, second: string): boolean {
  const before = first.split(' ');
  return findCompoundSpans([...before, ...second.split(' ')]).some(
    ({ start, end }) => start < before.length && end >= before.length,
  );
}

const isSmall = (text: string): boolean => /^[“"(]?\p{Ll}/u.test(text);
const isCapital = (text: string): boolean => !/\p{Ll}/u.test(text);
const reaches = (line: string, width: number | undefined): boolean =>
  width !== undefined && line.length >= width * 0.75;

/**
 * The width at which lines were cut; undefined for text whose paragraphs are whole. Cut prose has many
 * lines that begin with a small letter, and no long ones.
 */
function toWrapWidth(lines: readonly AnnexLine[]): number | undefined {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const goesOn = (text: string, before = ''): boolean =>
    isSmall(text) || (isCapital(text) && isCapital(before) && before.length > 50 && !readMarker(text).marker);
  const small = lines.filter(({ text }, at) => goesOn(text, lines[at - 1]?.text)).length;
  return long <= 130 && small >= lines.length * 0.1 ? long : undefined;
}

/** A hyphen at a line's end belongs to the word (2021-2025, Lao động-Thương binh) or only cut it. */
function joinLines(first: string, second: string): { text: string; hyphen: boolean } {
  if (first.endsWith(cutWord)) return { text: first.slice(0, -1) + second, hyphen: true };
  const end = /(\S*?)([\p{L}\p{M}]+|\d+)[-‐]$/u.exec(first);
  if (!end) return { text: `${first} ${second}`, hyphen: false };
  const [, , head = ''] = end;
  const tail = /^[\p{L}\p{M}]+/u.exec(second)?.[0] ?? '';
  const isCut = isSmall(second) && isSyllable(head + tail) && !(isSyllable(head) && isSyllable(tail));
  return { text: `${isCut ? first.slice(0, -1) : first}${second}`, hyphen: true };
}
