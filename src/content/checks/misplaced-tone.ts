import { findMisplacedTones } from '#vietnamese/misplaced-tone.ts';
import type { Check } from './checked-content.ts';
import { toOwnWords } from './own-words.ts';

/** “taị”: the tone stands on a letter that cannot carry it. */
export const checkMisplacedTone: Check = (content) =>
  toOwnWords(content).flatMap(({ text, positionAt }) =>
    findMisplacedTones(text).map(({ index, found, suggested }) => ({
      code: 'misplaced-tone',
      severity: 'warning',
      position: positionAt(index),
      fact: `Dấu thanh đặt sai chữ: “${found}”.`,
      fix: `Sửa thành “${suggested}”.`,
    })),
  );
