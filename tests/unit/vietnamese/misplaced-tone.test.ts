import { describe, expect, it } from 'vitest';
import { findMisplacedTones } from '#vietnamese/misplaced-tone.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';

describe('findMisplacedTones', () => {
  it.each([
    ['taị', 'tại'],
    ['hoaị', 'hoại'],
    ['Gíơi', 'Giới'],
    ['qúy', 'quý'],
    ['bạọ', undefined],
    ['ngừơi', 'người'],
    ['THÚÔC', 'THUỐC'],
    ['tòan', 'toàn'],
    ['VỊÊT', 'VIỆT'],
  ])('reads %s as %s', (found, suggested) => {
    expect(findMisplacedTones(`ở ${found} đó`)).toEqual(
      suggested === undefined ? [] : [{ index: 2, found, suggested }],
    );
  });

  it.each([
    'khóa khoá, thúy thuý, quá, già, giếng, gì, quý, huỳnh, khuỷu, ngoèo, khuya, uống, Huế, ưỡn, rượu',
    'café résumé Pelé naïve Facebook',
  ])('finds nothing in “%s”', (text) => {
    expect(findMisplacedTones(text)).toEqual([]);
  });

  it('finds nothing in the published sentences', () => {
    for (const { text } of [...themes, ...slogans]) expect(findMisplacedTones(text)).toEqual([]);
  });
});
