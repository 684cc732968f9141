import { describe, expect, it } from 'vitest';
import { findDoubledWords } from '#vietnamese/doubled-word.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';

describe('findDoubledWords', () => {
  it('finds a word written twice and where', () => {
    expect(findDoubledWords('quấy rối đối với với phụ nữ')).toEqual([
      { index: 13, found: 'với với', suggested: 'với' },
    ]);
  });

  it('sees through capitals, punctuation around and tone placement', () => {
    expect(findDoubledWords('“Xóa xoá!')).toEqual([{ index: 1, found: 'Xóa xoá', suggested: 'Xóa' }]);
  });

  it.each([
    'luôn luôn lắng nghe, ngày ngày, người người, nhà nhà, từ từ, xa xa, đều đều',
    'chấm dứt bạo lực, lực lượng',
    'Bình đẳng giới giới tính',
    'các đoàn thể liên quan quan tâm',
    'một đoạn\n\nđoạn hai',
    'gọi 113 113',
  ])('finds nothing in “%s”', (text) => {
    expect(findDoubledWords(text)).toEqual([]);
  });

  it('finds nothing in the published sentences', () => {
    for (const { text } of [...themes, ...slogans]) expect(findDoubledWords(text)).toEqual([]);
  });
});
