import type { Check, PlacedText } from './checked-content.ts';
import { findSentences, isSlogan } from './find-sentences.ts';

const wrapped = /^[“"«‘'][^“”"«»‘’]+[”"»’']$/u;

/** Quotes around a whole sentence, and a full stop where the list's others have none. */
export const checkOuterSign: Check = (content) =>
  findSentences(content).flatMap((sentence, _, all) => {
    const { text, position, positionAt } = sentence;
    const bare = text.trim();
    if (wrapped.test(bare))
      return [
        {
          position,
          fact: `Cả câu nằm trong ngoặc: ${bare}. Ấn phẩm sẽ in cả dấu ngoặc.`,
          fix: `Bỏ hai dấu ngoặc: ${bare.slice(1, -1)}`,
        },
      ];
    return isAgainstHabit(sentence, all)
      ? [
          {
            position: positionAt(text.trimEnd().length - 1),
            fact: 'Câu có dấu chấm ở cuối, khác các câu còn lại; ấn phẩm sẽ in cả dấu chấm.',
            fix: 'Xóa dấu chấm cuối câu.',
          },
        ]
      : [];
  });

function isAgainstHabit({ text, position, path }: PlacedText, all: readonly PlacedText[]): boolean {
  if (!hasStop(text)) return false;
  if (!isSlogan(position.file, path)) return true;
  const others = all.filter((one) => one.position.file === position.file && one.text !== text);
  return others.length > 1 && others.filter((one) => hasStop(one.text)).length * 2 < others.length;
}

const hasStop = (text: string): boolean => /[^.]\.$/u.test(text.trim());
