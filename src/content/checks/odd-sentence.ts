import { findCutEnd } from '#vietnamese/cut-sentence.ts';
import type { Check, Finding, PlacedText } from './checked-content.ts';
import { findSentences } from './find-sentences.ts';

/** A sentence whose look says that a hand has lost a part of it, or took it from a heading. */
export const checkOddSentence: Check = (content) =>
  findSentences(content).flatMap((sentence): Finding[] => {
    const fault = findFault(sentence);
    return fault ? [fault] : [];
  });

function findFault({ text, positionAt }: PlacedText): Finding | undefined {
  const bare = text.trim();
  const cut = findCutEnd(bare);
  if (cut === 'end')
    return {
      position: positionAt(text.trimEnd().lastIndexOf(' ') + 1),
      fact: `Câu có lẽ bị cắt ở cuối: “…${bare.split(/\s+/u).slice(-4).join(' ')}”.`,
      fix: 'Chép nốt phần sau từ nguồn. Nguồn chỉ đọc được đến đó thì chuyển câu vào fragments.',
    };
  if (cut === 'start')
    return {
      position: positionAt(0),
      fact: `Câu mở đầu bằng chữ thường: “${bare.split(/\s+/u).slice(0, 4).join(' ')}…”, có lẽ mất phần đầu.`,
      fix: `Chép lại cả câu từ nguồn; đủ câu rồi thì viết hoa: “${bare.charAt(0).toLocaleUpperCase('vi')}${bare.slice(1, 12)}…”.`,
    };
  if (/\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare) && /\s\S+\s\S+\s/u.test(bare))
    return {
      position: positionAt(0),
      fact: `Cả câu viết hoa: “${bare}”.`,
      fix: 'Viết lại bằng chữ thường, chỉ hoa đầu câu và tên riêng; ấn phẩm tự viết hoa ở mẫu cần thế.',
    };
  return undefined;
}
