import { describe, expect, it } from 'vitest';
import { readNames } from '#browser/papers/read-names.ts';
import { cutText } from '#browser/papers/to-one-line.ts';

describe('a pasted list of names', () => {
  it('loses numbers in front and doubles', () => {
    expect(readNames('1. Khối 1\r\n- Khối 2\n\n Khối 2 \n12 Nguyễn Huệ')).toEqual([
      'Khối 1',
      'Khối 2',
      '12 Nguyễn Huệ',
    ]);
  });

  it('loses what is not seen, turns a line around, or is no character', () => {
    expect(readNames('\u202EÔng A\u202C\u2028Bà\u00A0\u200BB\uFFFE\u0001C\n1. \uD83CĐô\u0323')).toEqual([
      'Ông A',
      'Bà B C',
      'Độ',
    ]);
  });
});

describe('a text that a field holds too little for', () => {
  it('is cut between its characters', () => {
    expect(cutText('Trường 🌸', 8)).toBe('Trường');
    expect(cutText('Trường 🌸', 9)).toBe('Trường 🌸');
  });
});
