import type { Check, Finding } from './checked-content.ts';

/** A correction shows the source's slip beside what is published: two equal texts show nothing. */
export const checkUnchangedCorrection: Check = ({ years, documents }) => [
  ...years.flatMap(({ slogans }) =>
    slogans.flatMap(({ value, positionOf }) =>
      value.correction?.found === value.text
        ? [toIssue(positionOf(['correction', 'found']), value.text)]
        : [],
    ),
  ),
  ...documents.flatMap(({ value, positionOf }) =>
    value.corrections.flatMap(({ found, published }, index) =>
      found === published ? [toIssue(positionOf(['corrections', index, 'found']), found)] : [],
    ),
  ),
];

const toIssue = (position: Finding['position'], text: string): Finding => ({
  position,
  fact: `Chữ trong nguồn (found) giống hệt chữ đã đăng: “${text}”.`,
  fix: 'Ghi vào found đúng chữ sai của nguồn, hoặc xóa phần đính chính.',
});
