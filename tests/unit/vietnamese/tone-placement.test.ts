import { describe, expect, it } from 'vitest';
import { toClassicTone, toModernTone, toneKey, toToneStyle } from '#vietnamese/tone-placement.ts';

const pairs = [
  ['khóa', 'khoá'],
  ['xóa', 'xoá'],
  ['Hòa', 'Hoà'],
  ['ỦY', 'UỶ'],
  ['khỏe', 'khoẻ'],
  ['họa', 'hoạ'],
  ['thúy', 'thuý'],
] as const;

describe('tone placement', () => {
  it.each(pairs)('moves the tone between %s and %s', (classic, modern) => {
    expect(toModernTone(classic)).toBe(modern);
    expect(toClassicTone(modern)).toBe(classic);
    expect([toToneStyle(classic), toToneStyle(modern)]).toEqual(['classic', 'modern']);
    expect(toneKey(classic)).toBe(toneKey(modern));
  });

  it.each(['quý', 'quỳ', 'hoàn', 'loại', 'huỳnh', 'của', 'hộ', 'bạo', 'Huế', 'quả', 'thuở', 'hoặc', 'xoáy'])(
    'leaves %s alone, which both conventions write alike',
    (word) => {
      expect([toModernTone(word), toClassicTone(word)]).toEqual([word, word]);
      expect(toToneStyle(word)).toBeUndefined();
    },
  );

  it.each([...pairs.flat(), 'quý', 'hộ', 'ờ', 'ò\u0301a', 'Việt'])('composes %s, moved or not', (word) => {
    expect(toModernTone(word.normalize('NFD'))).toBe(toModernTone(word.normalize('NFC')));
    expect(toModernTone(word)).toBe(toModernTone(word).normalize('NFC'));
  });

  it('works on whole sentences', () => {
    expect(toClassicTone('Chìa khoá để xoá bỏ, uỷ ban')).toBe('Chìa khóa để xóa bỏ, ủy ban');
  });

  it('keeps words apart that differ in a mark', () => {
    expect(toneKey('hóa')).not.toBe(toneKey('họa'));
  });
});
