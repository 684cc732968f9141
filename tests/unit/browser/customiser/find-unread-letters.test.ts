import { describe, expect, it } from 'vitest';
import { findUnreadLetters } from '#browser/customiser/find-unread-letters.ts';
import type { Design } from '#domain/artwork/design.ts';

const findIn = (place: string, agency: string[] = []) => {
  const words: Design['words'] = { kind: 'launch', ceremony: 'le-phat-dong', time: '', place };
  return findUnreadLetters({ year: 2025, words, format: 'vuong', look: 'nen-cam', agency }).map(
    (advice) => advice.words,
  );
};

describe('letters that no reader has looked at', () => {
  it.each([
    ['ភូមិខ្មែរ', 'Chữ Khmer'],
    ['ꨌꩌ', 'Chữ Chăm'],
    ['ꪹꪔ', 'Chữ Thái Việt'],
    ['Buôn Kơ\u0306 Tŭng', 'Chữ các dân tộc Tây Nguyên'],
    ['Buôn Či', 'Chữ các dân tộc Tây Nguyên'],
  ])('are told of in “%s”', (text, name) => {
    for (const [advice] of [findIn(text), findIn('', [text])])
      expect(advice).toMatch(new RegExp(`^${name} .*chưa có người đọc ngôn ngữ này kiểm tra`));
  });

  it('are none in Vietnamese, however it is spelt', () => {
    expect(findIn('Nhà văn hóa xã Ea Wer, ẵm bế'.normalize('NFD'))).toEqual([]);
  });
});
