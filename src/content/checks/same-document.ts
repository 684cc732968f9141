import type { Check, Finding } from './checked-content.ts';
import { formatPosition } from './format-issues.ts';

/** One paper under two ids: readers would take it for two, and citations scatter. */
export const checkSameDocument: Check = ({ documents }) =>
  documents.flatMap(({ value, positionOf }, index): Finding[] => {
    const earlier = documents
      .slice(0, index)
      .find((other) => other.value.number === value.number && other.value.issuer === value.issuer);
    if (!value.number || !earlier || earlier.value.id === value.id) return [];
    return [
      {
        position: positionOf(['number']),
        fact: `Văn bản “${value.id}” có cùng số ${value.number} và nơi ban hành với “${earlier.value.id}” ở ${formatPosition(earlier.positionOf(['number']))}.`,
        fix: 'Là một văn bản thì giữ một mục và dẫn mã của mục ấy; là hai văn bản thì sửa lại số.',
      },
    ];
  });
