import { describe, expect, it } from 'vitest';
import { toPlacedWords, toSearchWords } from '#vietnamese/search-words.ts';

const toMarked = (text: string) => toSearchWords(text).map(({ marked }) => marked);
const toPlain = (text: string) => toSearchWords(text).map(({ plain }) => plain);

describe('toSearchWords', () => {
  it('folds every mark, đ too', () => {
    expect(toPlain('Đường dây nóng, ĐẲNG Ðiện')).toEqual(['duong', 'day', 'nong', 'dang', 'dien']);
  });

  it('spells a word with marks exactly, tone last', () => {
    expect(toMarked('đường dương ĐẲNG')).toEqual(['жd9u7o7ng2', 'жdu7o7ng', 'жd9a8ng3']);
  });

  it('gives a word without marks no other spelling', () => {
    expect(toMarked('em 8935 ban')).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['khóa', 'khoá'],
    ['hòa', 'hoà'],
    ['thúy', 'thuý'],
    ['kĩ', 'kỹ'],
    ['Kì', 'Kỳ'],
    ['tỉ', 'tỷ'],
    ['lí', 'lý'],
    ['quí', 'quý'],
    ['Đường', 'đường'],
    ['Ðường', 'Đường'],
    ['đường', 'đường'.normalize('NFD')],
  ])('takes %s and %s for the same word', (one, other) => {
    expect(toSearchWords(one)).toEqual(toSearchWords(other));
  });

  it.each([
    ['đường', 'dương'],
    ['ma', 'mà'],
    ['mà', 'má'],
    ['mơ', 'mô'],
    ['mơng', 'mơ\u0306ng'],
    ['buôn', 'ƀuôn'],
    ['cư', 'čư'],
    ['ăn', 'ân'],
    ['thúi', 'thúy'],
    ['tai', 'tay'],
    ['ý', 'í'],
  ])('tells %s from %s', (one, other) => {
    expect(toSearchWords(one)).not.toEqual(toSearchWords(other));
  });

  it('takes numbers of documents and dates apart', () => {
    expect(toPlain('4076/LĐTBXH-BĐG')).toEqual(['4076', 'ldtbxh', 'bdg']);
    expect(toPlain('25/11/2023')).toEqual(['25', '11', '2023']);
  });

  it('finds no word in signs alone', () => {
    expect(toSearchWords(' – & / ')).toEqual([]);
  });
});

describe('toPlacedWords', () => {
  it('says where each word stands', () => {
    const text = 'Im lặng, không!';
    expect(toPlacedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Im',
      'lặng',
      'không',
    ]);
  });
});
