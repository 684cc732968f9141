import type { Check } from './checked-content.ts';
import { toDocumentIds } from './document-ids.ts';
import { formatPosition } from './format-issues.ts';
import type { CodedIssue } from './issue-codes.ts';

/** An id is one document's, over all years. */
export const checkDuplicateDocumentId: Check = (content) => {
  const ids = toDocumentIds(content);
  return ids.flatMap(({ text, position }, index): CodedIssue[] => {
    const first = ids.findIndex((other) => other.text === text);
    const earlier = ids[first];
    if (!earlier || first === index) return [];
    return [
      {
        code: 'duplicate-document-id',
        severity: 'error',
        position,
        fact: `Mã “${text}” đã dùng cho văn bản ở ${formatPosition(earlier.position)}.`,
        fix: 'Đặt mã khác cho văn bản này; nếu là cùng một văn bản thì chỉ giữ một mục.',
      },
    ];
  });
};
