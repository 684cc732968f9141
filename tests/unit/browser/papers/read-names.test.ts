import { describe, expect, it } from 'vitest';
import { readNames } from '#browser/papers/read-names.ts';

describe('a pasted list of names', () => {
  it('loses numbers in front and doubles', () => {
    expect(readNames('1. Khối 1\r\n- Khối 2\n\n Khối 2 \n12 Nguyễn Huệ')).toEqual([
      'Khối 1',
      'Khối 2',
      '12 Nguyễn Huệ',
    ]);
  });
});
