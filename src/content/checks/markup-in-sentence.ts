import type { Check, Finding } from './checked-content.ts';
import { findSentences } from './find-sentences.ts';

/** What an article's page or a web form would turn into something else, and an artwork prints as it is. */
interface SentenceSign {
  pattern: RegExp;
  fact: (found: RegExpExecArray) => string;
  fix: (found: RegExpExecArray) => string;
}

const signs: SentenceSign[] = [
  {
    pattern: /\*\*[^*]+\*\*|__[^_]+__/,
    fact: ([found]) => `Câu có dấu của chữ đậm: ${found}; ấn phẩm sẽ in cả dấu ấy.`,
    fix: ([found]) =>
      `Bỏ dấu, chỉ giữ “${found.replaceAll(/[*_]/g, '')}”; muốn nhấn mấy chữ thì dùng trường emphasis.`,
  },
  {
    pattern: /<\/?(?:a|b|i|u|p|br|em|div|font|span|strong|sub|sup)(?:\s[^<>]*)?\/?>/i,
    fact: ([found]) => `Câu có thẻ của trang web: ${found}; ấn phẩm sẽ in cả thẻ ấy.`,
    fix: () => 'Xóa thẻ mở và thẻ đóng, chỉ giữ chữ; muốn nhấn mấy chữ thì dùng trường emphasis.',
  },
  {
    pattern: /&(?:amp|nbsp|quot|lt|gt|#\d+|#x[\da-f]+);/i,
    fact: ([found]) => `Câu có mã của trang web: ${found}; ấn phẩm sẽ in nguyên mã ấy.`,
    fix: ([found]) => `Thay bằng chữ thật${plainSigns[found.toLowerCase()] ?? ''}.`,
  },
];
const plainSigns: Record<string, string> = {
  '&amp;': ': &',
  '&nbsp;': ': dấu cách',
  '&quot;': ': dấu ngoặc kép',
};

/** A sentence is set letter by letter. */
export const checkMarkupInSentence: Check = (content) =>
  findSentences(content).flatMap(({ text, positionAt }): Finding[] =>
    signs.flatMap(({ pattern, fact, fix }) => {
      const found = pattern.exec(text);
      return found ? [{ position: positionAt(found.index), fact: fact(found), fix: fix(found) }] : [];
    }),
  );
