import type { Check, Finding } from './checked-content.ts';

/** What tells or plans a month is of its year or of one before; a page may look back on it. */
const issuing = ['dispatch', 'plan', 'decision', 'directive', 'conclusion', 'proposal'];

/** A paper of a year's folder that is dated after that year: mostly two digits changed places. */
export const checkDocumentDate: Check = ({ documents }) =>
  documents.flatMap(({ value, positionOf }): Finding[] => {
    const position = positionOf(['date']);
    const year = Number(/^content\/(\d{4})\//.exec(position.file)?.[1]);
    if (!value.date || !issuing.includes(value.kind) || !(Number(value.date.slice(0, 4)) > year)) return [];
    return [
      {
        position,
        fact: `Văn bản “${value.id}” nằm trong thư mục năm ${year} nhưng ghi ngày ${value.date}, sau năm ấy.`,
        fix: `Xem lại ngày (có phải ý là ${year}${value.date.slice(4)}?), hoặc chuyển văn bản sang thư mục của năm ${value.date.slice(0, 4)}.`,
      },
    ];
  });
