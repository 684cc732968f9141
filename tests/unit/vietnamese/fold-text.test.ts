import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, toSlug } from '#vietnamese/fold-text.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { toPropertyOptions } from '../../support/property-options.ts';

describe('foldText', () => {
  it('drops marks, folds đ and the eth that stands for it, and lowers the case', () => {
    expect(foldText('ĐƯỜNG, Đẳng, Ðừng, ưỡn')).toBe('duong, dang, dung, uon');
  });

  it('drops the marks of the Central Highlands', () => {
    expect(foldText('Mơ\u0306ng ƀuôn Ƀuôr, Čư\u0306 Mgar, kê\u0306ñ')).toBe('mong buon buor, cu mgar, ken');
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      }),
      toPropertyOptions(),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      toPropertyOptions(),
    );
  });
});

describe('toSlug', () => {
  it.each([
    ['Giãn cách xã hội, kết nối yêu thương.', 'gian-cach-xa-hoi-ket-noi-yeu-thuong'],
    ['Ngày 15/11 – 15/12', 'ngay-15-11-15-12'],
    ['“Đảm bảo” an sinh', 'dam-bao-an-sinh'],
    ['women’s rights', 'womens-rights'],
    ['…!', ''],
  ])('makes %s into %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('is one for every spelling of a sentence', () => {
    const spellings = ['Chìa khóa xóa bỏ bạo lực', 'Chìa khoá xoá bỏ bạo lực', 'chìa khóa xoá bỏ bạo lực!'];
    expect(new Set(spellings.map(toSlug)).size).toBe(1);
  });

  it('is made of words of a-z and 0-9 joined by single hyphens', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aộđĐ -–/“’!9') }),
    );
    fc.assert(
      fc.property(text, (some) => {
        expect(toSlug(some)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$|^$/);
      }),
      toPropertyOptions(),
    );
  });

  it('is different for different published sentences', () => {
    const sentences = new Set(
      [...themes, ...slogans].map(({ text }) => text.replace(/[.!]$/, '').replaceAll('khoá', 'khóa')),
    );
    expect(new Set([...sentences].map(toSlug)).size).toBe(sentences.size);
  });
});
