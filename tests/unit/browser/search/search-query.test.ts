import { describe, expect, it } from 'vitest';
import { readQuery } from '#browser/search/search-query.ts';

const toPlain = (text: string) => readQuery(text).words.map(({ plain }) => plain);

describe('readQuery', () => {
  it('reads every word, however it is typed', () => {
    expect(toPlain('  Bình ĐẲNG  giới')).toEqual(['binh', 'dang', 'gioi']);
    expect(toPlain('8935/BNV-CTTN&BĐG')).toEqual(['8935', 'bnv', 'cttn', 'bdg']);
  });

  it('keeps words in quotes in their order', () => {
    expect(readQuery('chấm dứt "trẻ em"').phrases).toEqual(['tre em']);
    expect(readQuery('“im lặng không phải” 2023').phrases).toEqual(['im lang khong phai']);
    expect(readQuery('"một"').phrases).toEqual([]);
  });

  it('keeps each word as it was typed', () => {
    expect(readQuery('4076/LĐTBXH Xyzzy').words.map(({ typed }) => typed)).toEqual([
      '4076',
      'LĐTBXH',
      'Xyzzy',
    ]);
  });

  it('finds nothing in an empty query', () => {
    expect(readQuery(' " ').words).toEqual([]);
  });
});
