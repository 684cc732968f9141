import { type ToneStyle, toneKey, toToneStyle } from '#vietnamese/tone-placement.ts';
import type { Check, PlacedText } from './checked-content.ts';
import { formatPlace } from './format-issues.ts';
import type { CodedIssue } from './issue-codes.ts';
import { toOwnWords } from './own-words.ts';

interface StyledWord {
  word: string;
  style: ToneStyle;
  place: CodedIssue['place'];
}

/** One year writes one word in one way: khóa or khoá. Each word is reported once. */
export const checkMixedToneStyle: Check = (content) => {
  const byYear = Map.groupBy(toOwnWords(content), ({ place }) => /^content\/(\d{4})\//.exec(place.file)?.[1]);
  byYear.delete(undefined);
  return [...byYear.values()].flatMap((texts) => {
    const byWord = Map.groupBy(texts.flatMap(toStyledWords), ({ word }) => toneKey(word));
    return [...byWord.values()].flatMap(findMix);
  });
};

function toStyledWords({ text, placeAt }: PlacedText): StyledWord[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const style = toToneStyle(word);
    return style ? [{ word, style, place: placeAt(index) }] : [];
  });
}

function findMix(words: StyledWord[]): CodedIssue[] {
  const [first] = words;
  const other = words.find(({ style }) => style !== first?.style);
  if (!first || !other) return [];
  return [
    {
      code: 'mixed-tone-style',
      severity: 'warning',
      place: other.place,
      fact: `Cùng một năm có hai cách viết: “${other.word}” ở đây và “${first.word}” ở ${formatPlace(first.place)}.`,
      fix: 'Chọn một cách viết cho cả năm, trừ chỗ phải giữ nguyên văn của văn bản.',
    },
  ];
}
