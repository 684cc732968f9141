import { findCutEnd } from '#vietnamese/cut-sentence.ts';
import { findJoinedSentences } from '#vietnamese/joined-sentences.ts';
import { isUnreadable } from '#vietnamese/unreadable.ts';
import type { AnnexMessage } from './take-messages.ts';

/** What makes a list doubtful, each a sentence for the editor. The list is then written as incomplete. */
export function findDoubts(messages: readonly AnnexMessage[]): string[] {
  return [...findGaps(messages), ...messages.flatMap(findDoubt), ...findTitles(messages)];
}

/** Numbers that the list leaves out; a group may begin anew. */
function findGaps(messages: readonly AnnexMessage[]): string[] {
  return messages.flatMap(({ place, group, line }, index) => {
    const before = messages[index - 1];
    if (place === undefined) return [];
    const expected =
      before?.place === undefined || (group !== before.group && place === 1) ? 1 : before.place + 1;
    if (place <= expected || (before && before.place === undefined)) return [];
    const missing = place - expected === 1 ? `số ${expected}` : `các số ${expected}–${place - 1}`;
    return [`Dòng ${line}: không thấy câu ${missing}, câu trước đó là ${before?.place ?? 'đầu danh sách'}.`];
  });
}

/** One or a few words among whole sentences, where nothing numbers them: a title, mostly. */
function findTitles(messages: readonly AnnexMessage[]): string[] {
  const count = ({ text }: AnnexMessage): number => text.split(/\s+/u).length;
  const counts = messages.map(count).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  return messages
    .filter((message) => message.place === undefined && count(message) <= 3 && usual >= 5)
    .filter(({ text }) => !/[!?…]$/u.test(text))
    .map(({ text, line }) => `Dòng ${line}: “${text}” ngắn hơn hẳn các câu khác, có lẽ là tên nhóm.`);
}

function findDoubt({ text, line }: AnnexMessage): string[] {
  const say = (what: string): string[] => [`Dòng ${line}: “${text}” ${what}.`];
  if (isUnreadable(text)) return say('có chữ không đọc được');
  const cut = findCutEnd(text);
  if (cut === 'end') return say('có lẽ bị cắt ở cuối');
  if (cut === 'start') return say('có lẽ bị mất phần đầu');
  if (!/\p{L}/u.test(text)) return say('không có chữ nào');
  if (text.endsWith(':')) return say('hết bằng dấu hai chấm, có lẽ là tên nhóm');
  if (text.length > 220) return say('dài bất thường, có lẽ hai câu dính vào nhau');
  const joined = findJoinedSentences(text);
  if (joined) return say(`có lẽ là hai câu dính vào nhau: “${joined.first}” và “${joined.second}”`);
  if (/(?:^|\s)\p{Ll}\S*\s-\s\p{Lu}/u.test(text)) return say('có lẽ là nhiều câu dính vào nhau');
  return [];
}
