import { findMisplacedTones } from '#vietnamese/misplaced-tone.ts';
import type { Check } from './checked-content.ts';
import { findOwnWords } from './find-texts.ts';

/** “taị”: the tone stands on a letter that cannot carry it. */
export const checkMisplacedTone: Check = (content) =>
  findOwnWords(content).flatMap(({ text, positionAt }) =>
    findMisplacedTones(text).map(({ index, found, suggested }) => ({
      position: positionAt(index),
      fact: `Dấu thanh đặt sai chữ: “${found}”.`,
      fix: `Sửa thành “${suggested}”.`,
    })),
  );
