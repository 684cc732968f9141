import type { Check, PlacedText } from './checked-content.ts';
import { findSentences, isSlogan } from './find-sentences.ts';

const wrapped = /^[“"«‘'][^“”"«»‘’]+[”"»’']$/u;

/** Signs of the paper around a sentence, a quote without its half, and a full stop where the list's others have none. */
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
    const marker = /^(?:\d{1,2}[.)]|[a-zđ]\)|[-–—•+*])\s+(?=\p{L})/u.exec(bare);
    if (marker)
      return [
        {
          position,
          fact: `Câu mở đầu bằng “${marker[0].trim()}”, là dấu đầu mục của phụ lục; ấn phẩm sẽ in cả dấu ấy.`,
          fix: `Chỉ giữ câu: ${bare.slice(marker[0].length)}`,
        },
      ];
    if (/[,;:]$/u.test(bare))
      return [
        {
          position: positionAt(text.trimEnd().length - 1),
          fact: `Câu kết thúc bằng dấu “${bare.at(-1)}”, là dấu nối các mục của phụ lục; ấn phẩm sẽ in cả dấu ấy.`,
          fix: `Bỏ dấu ấy: ${bare.slice(0, -1)}`,
        },
      ];
    const open = findOpenQuote(bare);
    if (open)
      return [
        {
          position,
          fact: `Câu có ngoặc “${open}” mà không có ngoặc kia: ${bare}`,
          fix: 'Thêm ngoặc còn thiếu như trong nguồn, hoặc bỏ ngoặc thừa.',
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

/** A curly quote or a bracket without its other half. */
const findOpenQuote = (text: string): string | undefined =>
  ['“”', '()', '«»'].find(
    ([open = '', close = '']) => text.split(open).length !== text.split(close).length,
  )?.[0];

const hasStop = (text: string): boolean => /[^.]\.$/u.test(text.trim());
