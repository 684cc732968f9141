import { describe, expect, it } from 'vitest';
import { splitCouplet } from '#vietnamese/split-couplet.ts';

describe('splitCouplet', () => {
  it('gives the syllables of both halves without punctuation', () => {
    expect(splitCouplet('Chấm dứt bạo lực, vun đắp yêu thương!')).toEqual([
      ['Chấm', 'dứt', 'bạo', 'lực'],
      ['vun', 'đắp', 'yêu', 'thương'],
    ]);
  });

  it('sees that the comma of “nam, nữ” parts nothing', () => {
    expect(splitCouplet('Nam, nữ bình quyền, xã hội phát triển')?.[0]).toEqual([
      'Nam',
      'nữ',
      'bình',
      'quyền',
    ]);
  });

  it.each([
    'Hãy hành động, đó có thể là người thân của bạn',
    'Nam, nữ bình đẳng, xã hội văn minh, gia đình hạnh phúc',
    'Hành động ngay hôm nay, bình đẳng giới trong tầm tay',
    'Chấm dứt bạo lực. Vun đắp yêu thương',
    'Hành động, lên tiếng',
    'Chấm dứt bạo lực',
  ])('finds none in “%s”', (sentence) => {
    expect(splitCouplet(sentence)).toBeUndefined();
  });
});
