import { findEmphasis } from '#vietnamese/find-emphasis.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import type { Check } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';

/** What is stressed is a part of the sentence, word for word. */
export const checkEmphasisInSentence: Check = ({ years }) =>
  years.flatMap(({ slogans }) =>
    slogans.flatMap(({ value: { text, emphasis }, positionOf }) => {
      if (emphasis === undefined || findEmphasis(text, emphasis)) return [];
      return [{ position: positionOf(['emphasis']), ...describe(text, emphasis) }];
    }),
  );

function describe(text: string, emphasis: string): { fact: string; fix: string } {
  if (toSlug(emphasis) === toSlug(text))
    return {
      fact: `Chỗ nhấn “${emphasis}” là cả câu “${text}”.`,
      fix: 'Chỉ ghi mấy chữ cần viết to, hoặc xóa dòng emphasis để máy chọn.',
    };
  return {
    fact: `Chỗ nhấn “${emphasis}” không có trong câu “${text}”.`,
    fix: `${toSuggestion(emphasis, listRuns(text, emphasis.split(' ').length))}Chép đúng mấy chữ liền nhau của câu, cả chữ hoa và dấu; hoặc xóa dòng emphasis để máy chọn.`,
  };
}

/** Every run of so many words that may be stressed, without the signs at its ends. */
function listRuns(text: string, length: number): string[] {
  const words = text.split(' ');
  return words
    .map((_, start) => words.slice(start, start + length))
    .filter((run) => run.length === length && length < words.length)
    .map((run) => run.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''));
}
