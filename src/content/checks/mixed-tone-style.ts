import { type ToneStyle, toneKey, toToneStyle } from '#vietnamese/tone-placement.ts';
import type { Check, Finding, PlacedText } from './checked-content.ts';
import { findOwnWords } from './find-texts.ts';
import { formatPosition } from './format-issues.ts';

interface StyledWord {
  word: string;
  style: ToneStyle;
  position: Finding['position'];
}

/**
 * One year writes one word in one way: khóa or khoá. Each word is reported once. Words in quotes, the official theme
 * and titles of documents are told as their source has them.
 */
export const checkMixedToneStyle: Check = (content) => {
  const byYear = Map.groupBy(
    findOwnWords(content).filter(({ path }) => !isVerbatim(path)),
    ({ position }) => /^content\/(\d{4})\//.exec(position.file)?.[1],
  );
  byYear.delete(undefined);
  return [...byYear.values()].flatMap((texts) => {
    const byWord = Map.groupBy(texts.flatMap(toStyledWords), ({ word }) => toneKey(word));
    return [...byWord.values()].flatMap(findMix);
  });
};

const isVerbatim = (path: PlacedText['path']): boolean =>
  path?.join('.') === 'theme.text' || (path?.[0] === 'documents' && path.at(-1) === 'title');

function toStyledWords({ text, positionAt }: PlacedText): StyledWord[] {
  const own = text.replace(/“[^”]*”/gu, (quoted) => ' '.repeat(quoted.length));
  return [...own.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const style = toToneStyle(word);
    return style ? [{ word, style, position: positionAt(index) }] : [];
  });
}

function findMix(words: StyledWord[]): Finding[] {
  const [first] = words;
  const other = words.find(({ style }) => style !== first?.style);
  if (!first || !other) return [];
  return [
    {
      position: other.position,
      fact: `Cùng một năm có hai cách viết: “${other.word}” ở đây và “${first.word}” ở ${formatPosition(first.position)}.`,
      fix: 'Chọn một cách viết cho cả năm, trừ chỗ phải giữ nguyên văn của văn bản.',
    },
  ];
}
