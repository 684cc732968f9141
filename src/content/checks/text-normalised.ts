import { normalizeText, type TextChange } from '#vietnamese/normalize-text.ts';
import { detectOldEncoding } from '#vietnamese/old-encoding.ts';
import type { Check, Finding } from './checked-content.ts';
import { findOwnWords } from './find-texts.ts';

const names: Record<TextChange['kind'], string> = {
  nfd: 'chữ có dấu rời (Unicode tổ hợp)',
  eth: 'chữ Ð (eth) thay cho chữ Đ',
  space: 'dấu cách lạ (ví dụ dấu cách không ngắt)',
  invisible: 'ký tự ẩn',
};

/** Letters that the site repairs by itself: shown once, so that the file can be mended too. */
export const checkTextNormalised: Check = (content) =>
  findOwnWords(content).flatMap(({ text, positionAt }): Finding[] => {
    if (detectOldEncoding(text)) return [];
    const changes = normalizeText(text).changes.filter((change) => !isOrdinaryGap(change));
    const [first] = changes;
    if (!first) return [];
    const kinds = [...Map.groupBy(changes, ({ kind }) => kind)];
    return [
      {
        position: positionAt(first.at),
        fact: `Có ${kinds.map(([kind, group]) => `${group.length} ${names[kind]}`).join(', ')}${toShown(first)}.`,
        fix: 'Chạy npm run validate -- --fix để máy sửa luôn trong tệp, hoặc xóa chữ ở chỗ này rồi gõ lại bằng bộ gõ Unicode dựng sẵn.',
      },
    ];
  });

/** Runs of spaces, and ends of lines in a folded value, are no sign of a foreign source. */
const isOrdinaryGap = ({ kind, found }: TextChange): boolean => kind === 'space' && /^[ \n\t]*$/.test(found);

const toShown = ({ kind, found }: TextChange): string => {
  const codes = [...found].map(
    (letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return kind === 'nfd' || kind === 'eth'
    ? `, trước hết là “${found}” (${codes.join(' ')})`
    : ` (${codes.join(' ')})`;
};
