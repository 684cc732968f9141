import type { Check, Finding } from './checked-content.ts';
import { findDocumentIds } from './find-texts.ts';
import { formatPosition } from './format-issues.ts';

/** An id is one document's, over all years. */
export const checkDuplicateDocumentId: Check = (content) => {
  const ids = findDocumentIds(content);
  return ids.flatMap(({ text, position }, index): Finding[] => {
    const first = ids.findIndex((other) => other.text === text);
    const earlier = ids[first];
    if (!earlier || first === index) return [];
    return [
      {
        position,
        fact: `Mã “${text}” đã dùng cho văn bản ở ${formatPosition(earlier.position)}.`,
        fix: 'Đặt mã khác cho văn bản này; nếu là cùng một văn bản thì chỉ giữ một mục.',
      },
    ];
  });
};
