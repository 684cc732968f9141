import { findDoubledWords } from '#vietnamese/doubled-word.ts';
import type { Check } from './checked-content.ts';
import { findOwnWords } from './find-texts.ts';

/** “đối với với phụ nữ”: mostly a slip of the hand, sometimes meant. */
export const checkDoubledWord: Check = (content) =>
  findOwnWords(content).flatMap(({ text, positionAt }) =>
    findDoubledWords(text).map(({ index, found, suggested }) => ({
      position: positionAt(index),
      fact: `Có thể lặp chữ: “${found}”.`,
      fix: `Sửa thành “${suggested}” nếu gõ thừa. Nếu nguồn viết thừa thì ghi lại ở correction hoặc corrections.`,
    })),
  );
