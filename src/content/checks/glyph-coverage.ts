import { toCodes, toSeenLetter } from '#i18n/vi/seen-letter.ts';
import { detectOldEncoding } from '#vietnamese/old-encoding.ts';
import type { Check, Finding, YearContent } from './checked-content.ts';
import { toPlacedMessages } from './messages.ts';

/** A letter that the typeface lacks would vanish from the artwork without a word. */
export const checkGlyphCoverage: Check = ({ years }, { covers }) =>
  [...years.flatMap(toPlacedMessages), ...years.flatMap(toTranslatedTexts)].flatMap(
    ({ text, name, position }): Finding[] => {
      const missing = !covers || detectOldEncoding(text) ? [] : covers(text);
      if (missing.length === 0) return [];
      return [
        {
          position,
          fact: `${name} có ký tự mà phông chữ của ấn phẩm không có: ${missing.map(toShown).join(', ')}.`,
          fix: 'Xóa ký tự này hoặc thay bằng chữ, số, dấu câu thông thường.',
        },
      ];
    },
  );

const toTranslatedTexts = ({ translations }: YearContent) =>
  translations.map(({ value, positionOf }) => ({
    text: value.text,
    name: 'Bản dịch',
    position: positionOf(['text']),
  }));

/** With its codes, since some of what word processors put in nobody can see. */
function toShown(letter: string): string {
  const seen = toSeenLetter(letter);
  return seen.includes('U+') ? seen : `${seen} (${toCodes([...letter])})`;
}
