import type { AnnexLine } from './annex-line.ts';

/**
 * What Markdown writes beside the words: notes of the foot, boxes to tick, breaks, remarks that are not shown, words
 * that are struck through, and items that stand further in than others.
 */
export function readMarkdown(lines: readonly AnnexLine[]): AnnexLine[] {
  const shown = hideRemarks(lines);
  const levels = toLevels(shown);
  return shown.flatMap((line): AnnexLine[] => {
    if (line.role !== undefined) return [line];
    if (/^\s*(?:`{3,}|~{3,})[\w-]*\s*$/u.test(line.text)) return [toFence(line)];
    const note = /^\s*\[\^[^\]\s]+\]:\s*(.*)$/u.exec(line.text)?.[1];
    if (note !== undefined) return [{ ...line, role: 'note', text: `Không lấy chú thích: “${note}”.` }];
    const struck = [...line.text.matchAll(/~~(.+?)~~/gu)].map(([, text = '']) => text);
    const text = setLevel(line.text, levels)
      .replace(/\[\^[^\]\s]+\]/gu, '')
      .replace(/~~.+?~~/gu, '')
      .replace(/^(\s*[-*+•]\s+)\[[ xX]\]\s+/u, '$1')
      .replace(/\\\s*$/u, '');
    const isEmpty = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*$/u.test(text);
    return [
      ...(struck.length > 0 ? [toStruck(line, struck)] : []),
      ...(struck.length > 0 && isEmpty ? [] : [{ ...line, text }]),
    ];
  });
}

/** Said to the editor; it is doubtful whether the paper means what it strikes through. */
export const toStruckWords = (struck: readonly string[]): string =>
  `Chữ bị gạch ngang không được lấy: “${struck.join('”, “')}”.`;

/** Programs show what stands between two of them as it is written; whether it is meant, nobody can tell. */
const toFence = ({ number, text }: AnnexLine): AnnexLine => ({
  number,
  role: 'doubt',
  text: `Dòng ${number} mở hoặc đóng một khung mã (${text.trim()}); xem các câu trong khung có đúng là khẩu hiệu không.`,
});

const toStruck = (line: AnnexLine, struck: readonly string[]): AnnexLine => ({
  number: line.number,
  role: 'doubt',
  text: `Dòng ${line.number}: ${toStruckWords(struck)}`,
});

/** Without what stands between `<!--` and `-->`, over lines too. */
function hideRemarks(lines: readonly AnnexLine[]): AnnexLine[] {
  let isInside = false;
  return lines.map((line) => {
    let text = isInside ? `<!--${line.text}` : line.text;
    text = text.replace(/<!--.*?-->/gu, '');
    isInside = text.includes('<!--');
    return isInside || text !== line.text ? { ...line, text: text.replace(/<!--.*$/u, '') } : line;
  });
}

const item = /^([ \t]*)([-*•])(?=\s)/u;
const toIndent = (space: string): number => space.replaceAll('\t', '    ').length;

/** The least indent of each sign of an item, where an item without more of it stands above deeper ones. */
function toLevels(lines: readonly AnnexLine[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { text, role } of lines) {
    const [, space = '', sign] = item.exec(text) ?? [];
    if (sign === undefined || role !== undefined) continue;
    if (!levels.has(sign)) levels.set(sign, toIndent(space));
  }
  return levels;
}

/** A dash that stands further in than the first one is of the next level. */
const setLevel = (text: string, levels: ReadonlyMap<string, number>): string =>
  text.replace(item, (whole, space: string, sign: string) =>
    toIndent(space) >= (levels.get(sign) ?? 0) + 2 ? `${space}+` : whole,
  );
