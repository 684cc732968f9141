import type { Check } from './checked-content.ts';
import { findSentences } from './find-sentences.ts';

/** A sentence of signs or figures only: it has no address and no artwork. */
export const checkNoLetters: Check = (content) =>
  findSentences(content)
    .filter(({ text }) => text.trim() !== '' && !/\p{L}/u.test(text))
    .map(({ text, position }) => ({
      position,
      fact: `Câu “${text}” không có chữ nào.`,
      fix: 'Chép nguyên văn câu của văn bản vào đây, hoặc xóa mục này.',
    }));
