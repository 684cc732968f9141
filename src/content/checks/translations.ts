import { isPublished, type LanguageTag, languages } from '#domain/slogan/translation.ts';
import { isSameSentence, toSlug } from '#vietnamese/fold-text.ts';
import type { Check, Finding, YearContent } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';
import { toPlacedMessages } from './messages.ts';

/** A translation renders a sentence that the year has. */
export const checkTranslatedMessage: Check = ({ years }) =>
  years.flatMap((year) => {
    const known = toPlacedMessages(year).map(({ text }) => text);
    return year.translations
      .filter(({ value }) => !known.some((text) => isSameSentence(text, value.of)))
      .map(({ value, positionOf }) => ({
        position: positionOf(['of']),
        fact: `Năm ${year.year} không có câu “${value.of}” để dịch.`,
        fix: `${toSuggestion(value.of, known)}Chép lại đúng chủ đề hoặc khẩu hiệu của năm, từng chữ.`,
      }));
  });

/** The same sentence has one translation a language. */
export const checkDuplicateTranslation: Check = ({ years }) =>
  years.flatMap(({ translations }) => {
    const keys = translations.map(({ value }) => `${value.language} ${toSlug(value.of)}`);
    return translations.flatMap(({ value, positionOf }, at): Finding[] => {
      const first = keys.indexOf(keys[at] ?? '');
      const earlier = translations[first]?.positionOf(['text']);
      if (!earlier || first === at) return [];
      const position = positionOf(['text']);
      return [
        {
          position,
          fact: `Câu “${value.of}” đã có bản dịch cùng ngôn ngữ ở dòng ${earlier.line}.`,
          fix: `Giữ một bản, xóa dòng ${earlier.line} hoặc dòng ${position.line}.`,
        },
      ];
    });
  });

/** The letters of each language that does not write in Latin ones. */
const ownLetters: Partial<Record<LanguageTag, RegExp>> = {
  km: /\p{Script=Khmer}/gu,
  'cjm-Cham': /\p{Script=Cham}/gu,
  'blt-Tavt': /\p{Script=Tai_Viet}/gu,
};
const latin = /\p{Script=Latin}/gu;

/** A text is in the letters of the language that it is said to be, and not the sentence itself. */
export const checkTranslationLetters: Check = ({ years }) =>
  allTranslations(years).flatMap(({ value, positionOf }): Finding[] => {
    const { language, of, text } = value;
    const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
    const own = count(ownLetters[language] ?? latin);
    const isSame = text.normalize('NFC').toLowerCase() === of.normalize('NFC').toLowerCase();
    if (!isSame && own > 0 && own >= count(/\p{L}/gu) / 2) return [];
    return [
      {
        position: positionOf(['text']),
        fact: isSame
          ? `Bản dịch sang ${languages[language]} vẫn là câu tiếng Việt.`
          : `Bản dịch ghi ngôn ngữ ${languages[language]} nhưng không viết bằng chữ của ngôn ngữ ấy.`,
        fix: 'Xem lại `language`, hoặc chép lại `text` đúng như người dịch đã viết.',
      },
    ];
  });

/** Who says that a text is right reads the language and did not write it. */
export const checkTranslationReader: Check = ({ years }) =>
  allTranslations(years)
    .filter(({ value }) => value.status === 'checked' && !isPublished(value))
    .map(({ value, positionOf }) => ({
      position: positionOf(['checkedBy']),
      fact: value.checkedBy
        ? `Bản dịch ghi là đã kiểm tra, nhưng người kiểm tra chính là người dịch (${value.translator}).`
        : 'Bản dịch ghi là đã kiểm tra (`checked`) nhưng không có tên người kiểm tra.',
      fix: 'Ghi ở `checkedBy` tên một người khác đọc được ngôn ngữ này, hoặc đổi `status` thành `draft`.',
    }));

/** A draft is for the editor's eyes: nothing of the site shows it. */
export const checkDraftTranslation: Check = ({ years }) =>
  allTranslations(years)
    .filter(({ value }) => value.status === 'draft')
    .map(({ value, positionOf }) => ({
      position: positionOf(['status']),
      fact: `Bản dịch “${value.text}” còn là bản nháp nên chưa đăng lên trang.`,
      fix: 'Nhờ một người khác đọc được ngôn ngữ này xem lại, ghi tên ở `checkedBy` rồi đổi `status` thành `checked`.',
    }));

const allTranslations = (years: readonly YearContent[]) => years.flatMap(({ translations }) => translations);
