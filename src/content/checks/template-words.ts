import type { Check } from './checked-content.ts';
import { findOwnWords } from './find-texts.ts';

/** Words that stand in examples and drafts, and never in what is published. */
const left =
  /\b(?:TODO|FIXME|lorem ipsum)\b|(?<![\p{L}\d])x{3,}(?![\p{L}\d])|[<[](?:chép|điền|nhập|viết|ghi|câu|tên|số|ngày|chủ đề|khẩu hiệu|nguyên văn)[^<>[\]]{0,60}[>\]](?!\s*[(（])|^(?:(?:chép |ghi )?nguyên văn|(?:chép|ghi|nhập|điền) (?:câu|chủ đề|khẩu hiệu|tên)|câu (?:thứ )?\d+|khẩu hiệu \d+|…|\.{3})(?:\s.{0,40})?$/iu;

/** Words of the example that a hand has not replaced yet. */
export const checkTemplateWords: Check = (content) =>
  findOwnWords(content).flatMap(({ text, positionAt }) => {
    const found = left.exec(text);
    return found
      ? [
          {
            position: positionAt(found.index),
            fact: `Còn chữ của mẫu hoặc của bản nháp: “${found[0]}”.`,
            fix: 'Thay bằng nội dung thật; chưa có thì xóa cả mục.',
          },
        ]
      : [];
  });
