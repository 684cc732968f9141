import { namesDay, toNamedYears } from '#vietnamese/named-dates.ts';
import type { TakenMessages } from './take-messages.ts';
import type { Block } from './to-blocks.ts';

/** “Khẩu hiệu: “…”; “…”, “…””: a paragraph that names its messages one after another. */
const announced = /(?:khẩu hiệu|thông điệp)[^“":;]{0,80}:\s*(\S.*)$/iu;
const quoted = /^(?:(?:và\s+)?[“"«][^”"»]{8,220}[”"»]\s*[;,.]?\s*){2,}$/u;

/** Messages that a paragraph gives in quotes, or after numbers, or between semicolons; all but the first are a guess. */
export function findQuoted(blocks: readonly Pick<Block, 'text' | 'line'>[]): TakenMessages {
  const found = blocks.flatMap(({ text, line }) => {
    const list = announced.exec(text)?.[1];
    if (list === undefined) return [];
    const isQuoted = quoted.test(list);
    const texts = isQuoted
      ? [...list.matchAll(/[“"«]([^”"»]+)[”"»]/gu)].map(([, inside = '']) => inside)
      : (splitNumbered(list) ?? splitSentences(list));
    return [{ texts, line, isQuoted }];
  });
  return {
    messages: found.flatMap(({ texts, line }) =>
      texts
        .map((text) => text.trim().replace(/[.;,]$/u, ''))
        .map((text) => ({ text, dated: toNamedYears(text).length > 0 || namesDay(text), line })),
    ),
    dropped: [],
    doubtful: found
      .filter(({ texts, isQuoted }) => !isQuoted && texts.length > 0)
      .map(
        ({ line }) =>
          `Dòng ${line}: các câu viết liền nhau, được tách ở dấu chấm phẩy hay số thứ tự; xem lại từng câu.`,
      ),
  };
}

/** “1. … 2. … 3. …”, counted without a gap. */
function splitNumbered(list: string): string[] | undefined {
  const [before = '', ...pieces] = list.split(/(?<=^|\s)\(?(\d{1,2})[.)]\s+(?=[\p{Lu}“"])/u);
  const numbers = pieces.filter((_, at) => at % 2 === 0);
  const isCounted = numbers.length > 1 && numbers.every((number, at) => Number(number) === at + 1);
  return isCounted && before.trim() === '' ? pieces.filter((_, at) => at % 2 === 1) : undefined;
}

/** At semicolons, when every piece begins as a sentence does. */
function splitSentences(list: string): string[] {
  const pieces = list.split(/;\s*/u).filter((piece) => piece.trim() !== '');
  const isList = pieces.length > 1 && pieces.every((piece) => /^[“"]?\p{Lu}.{7,220}$/u.test(piece.trim()));
  return isList ? pieces : [];
}
