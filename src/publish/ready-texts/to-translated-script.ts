import type { Document } from '#domain/document/document.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import type { ReadyText, TextBlock } from '#domain/site/ready-text.ts';
import type { TranslatedYear } from '#domain/slogan/language-pages.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import { sayDigits } from '#vietnamese/say-number.ts';

/** As in the Vietnamese bulletin: what a listener keeps. */
const mostHotlines = 2;

/** What a text in another language is made from. */
export interface TranslatedRecord {
  /** The language's Vietnamese name. */
  language: string;
  monthName: string;
  year: TranslatedYear;
  hotlines: readonly Hotline[];
  findDocument: (id: string) => Document;
}

const note = (text: string): TextBlock => ({ kind: 'note', text });

/**
 * What the commune's loudspeakers can say in one of the peoples' languages: the checked translations alone, each with its
 * document. No connecting word is there that nobody has translated; who reads it out speaks freely between.
 */
export function toTranslatedScript({
  language,
  monthName,
  year,
  hotlines,
  findDocument,
}: TranslatedRecord): ReadyText {
  return {
    title: `Bài đọc loa bằng tiếng ${language}: ${monthName} năm ${year.year}`,
    blocks: [
      note(
        `Chỉ có những câu đã được người đọc tiếng ${language} kiểm tra. Lời chào, lời nối chưa có bản dịch: người đọc tự nói bằng tiếng của bà con.`,
      ),
      ...year.translations.flatMap(({ of, text, translator, checkedBy, source }): TextBlock[] => [
        note(`Câu tiếng Việt: ${of} (dịch: ${translator}; kiểm tra: ${checkedBy})`),
        { kind: 'official', text, source: toDocumentLabel(findDocument(source)) },
      ]),
      ...hotlines
        .slice(0, mostHotlines)
        .map(({ number, name }) => note(`Số cần nhớ: ${number} (${sayDigits(number)}), ${name}`)),
    ],
  };
}

/** The name of its file beside the language's page. */
export const toTranslatedScriptName = (year: number): string => `doc-loa-${year}.txt`;
