import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText, toNormalText } from '#vietnamese/normalize-text.ts';
import { slogans, themes } from '../../fixtures/sentences.ts';
import { toPropertyOptions } from '../../support/property-options.ts';

describe('normalizeText', () => {
  it.each([
    ['composes letters', 'bình đẳng'.normalize('NFD'), 'bình đẳng'],
    ['replaces eth by Đ', 'Ðảm bảo, ðối với', 'Đảm bảo, đối với'],
    ['makes one space of no-break, narrow and figure spaces', 'a\u00A0b\u202Fc\u2007d', 'a b c d'],
    ['makes one space of tabs and runs', 'a\t \tb   c', 'a b c'],
    ['joins lines', 'phòng\r\n ngừa', 'phòng ngừa'],
    ['drops zero-width characters and soft hyphens', 'bạo\u200B lực\u00AD\uFEFF', 'bạo lực'],
    ['composes a letter and a mark that something invisible had kept apart', 'a\u200B\u0301', 'á'],
    ['puts a breve over its circumflex', 'kĕ\u0302 Ŏ\u0302', 'kê\u0306 Ô\u0306'],
    ['puts a horn before its breve', 'mŏ\u031Bng', 'mơ\u0306ng'],
    ['makes wide signs and reversed quotation marks ordinary', '4＋1，‟đủ”', '4+1,“đủ”'],
    ['drops a selector where there is nothing to select', 'a\uFE0F 1\uFE0F ©\uFE0F', 'a 1 ©'],
    ['keeps the selectors of emoji', '❤️ 1️⃣', '❤️ 1️⃣'],
    ['puts RO last of the letters below a Khmer letter', 'ស\u17D2រ\u17D2ត\u17B8', 'ស\u17D2ត\u17D2រ\u17B8'],
    ['puts a sign above a Khmer vowel behind it', 'ក\u17C6\u17B6', 'ក\u17B6\u17C6'],
    ['joins a Khmer vowel that was typed in two parts', 'ក\u17C1\u17B6គ\u17C1\u17B8', 'ក\u17C4គ\u17BE'],
    ['puts a bar that was typed apart through its letter', 'b\u0335uôn B\u0335uôn', 'ƀuôn Ƀuôn'],
    [
      'puts the letters below a Khmer letter before its vowel',
      'ស\u17D2រ\u17B8\u17D2ត',
      'ស\u17D2ត\u17D2រ\u17B8',
    ],
    ['trims both ends', '\u00A0 bạo lực \n', 'bạo lực'],
    ['keeps an emoji of several people whole', '👩‍👧', '👩‍👧'],
  ])('%s', (_, raw, text) => {
    expect(toNormalText(raw)).toBe(text);
  });

  it('says what was changed and where', () => {
    expect(normalizeText('Ða\u0323\u00A0 b\u200Bc').changes).toEqual([
      { kind: 'eth', at: 0, found: 'Ð' },
      { kind: 'nfd', at: 1, found: 'a\u0323' },
      { kind: 'space', at: 3, found: '\u00A0 ' },
      { kind: 'invisible', at: 6, found: '\u200B' },
    ]);
  });

  it('says nothing about the published sentences', () => {
    for (const { text } of [...themes, ...slogans])
      expect(normalizeText(text)).toEqual({ text, changes: [] });
  });

  it('keeps line ends when asked to', () => {
    expect(toNormalText(' a \r\n\n b\tc \n', { multiline: true })).toBe('a\n\nb c');
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, multiline) => {
        const text = toNormalText(raw, { multiline });
        expect(normalizeText(text, { multiline })).toEqual({ text, changes: [] });
      }),
      toPropertyOptions(),
    );
  });
});
