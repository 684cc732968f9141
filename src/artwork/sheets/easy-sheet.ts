import type { Credit } from '#domain/artwork/artwork.ts';
import { isMotifId, type MotifId } from '#domain/artwork/motifs.ts';
import { type Campaign, findTheme } from '#domain/campaign/campaign.ts';
import type { EasySheetId } from '#domain/site/easy-sheets.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import type { SloganList } from '#domain/slogan/slogan.ts';
import { assignMotifs } from '../propose-motif.ts';
import { a4 } from './card-sheet.ts';
import { type SheetRow, toRowPages } from './row-sheet.ts';
import { writeSheet } from './write-sheet.ts';

/** What the archive holds of a year, as far as a sheet says it. */
export interface EasyCampaign {
  campaign: Campaign;
  list: SloganList | undefined;
  hotlines: readonly Hotline[];
  citeDocument: (id: string) => string;
}

/** In points: what associations of readers with difficulties ask for is 14 at least; large print begins at 16. */
const sizes = { title: 24, heading: 22, words: 18, source: 16, large: 30 } as const;
/** As many as somebody takes in on one sheet; all of them stand in large print. */
const mostSlogans = 6;
const mostHotlines = 3;

const toRows: Record<EasySheetId, (year: EasyCampaign) => SheetRow[]> = {
  easy: toEasyRows,
  large: toLargeRows,
};

/** The rows of a sheet; none when the year has nothing for it. */
export const toSheetRows = (id: EasySheetId, year: EasyCampaign): SheetRow[] => toRows[id](year);

function toEasyRows({ campaign, list, hotlines, citeDocument }: EasyCampaign): SheetRow[] {
  const { year, monthName, opens, closes, plan } = campaign;
  const theme = findTheme(campaign);
  const slogans = (list?.slogans ?? []).slice(0, mostSlogans);
  return [
    { text: `${monthName}, năm ${year}`, size: sizes.title, weight: 700 },
    { text: 'Bản dễ đọc của dự án, không phải lời văn bản.', size: sizes.source, weight: 400 },
    ...beside([
      `Từ ngày ${toSpokenDay(opens)} đến ngày ${toSpokenDay(closes)}.`,
      ...(theme ? [`Chủ đề: ${theme.text}`] : []),
    ]),
    ...(theme ? [toSource(citeDocument(theme.source))] : []),
    ...(plan && plan.summary.length > 0
      ? [
          toHeading(`Một nơi làm gì: ${plan.place}`),
          ...beside(plan.summary.flatMap(toShortSentences)),
          toSource(citeDocument(plan.document)),
        ]
      : []),
    ...(slogans.length > 0
      ? [
          toHeading('Khẩu hiệu'),
          ...slogans.map((slogan): SheetRow => ({ ...toWords(slogan.text), motif: toMotif(slogan.motif) })),
          ...[...new Set(slogans.map(({ source }) => citeDocument(source)))].map(toSource),
        ]
      : []),
    toHeading('Khi bị bạo lực, hãy gọi'),
    ...hotlines
      .slice(0, mostHotlines)
      .map(({ number, name }): SheetRow => ({ ...toWords(`${number}: ${name}`), motif: 'helpline' })),
  ];
}

function toLargeRows({ campaign, list, citeDocument }: EasyCampaign): SheetRow[] {
  const theme = findTheme(campaign);
  const slogans = list?.slogans ?? [];
  if (!theme && slogans.length === 0) return [];
  return [
    { text: `Khẩu hiệu chữ to, năm ${campaign.year}`, size: sizes.title, weight: 700 },
    ...(theme ? [toLarge(theme.text)] : []),
    ...slogans.map(({ text }) => toLarge(text)),
    ...[...new Set([theme?.source, ...slogans.map(({ source }) => source)])].flatMap((source) =>
      source ? [toSource(citeDocument(source))] : [],
    ),
  ];
}

const toMotif = (id: string | undefined): MotifId | undefined =>
  id !== undefined && isMotifId(id) ? id : undefined;
const toWords = (text: string): SheetRow => ({ text, size: sizes.words, weight: 400 });
const toLarge = (text: string): SheetRow => ({ text, size: sizes.large, weight: 700 });
const toHeading = (text: string): SheetRow => ({ text, size: sizes.heading, weight: 700 });
const toSource = (label: string): SheetRow => ({
  text: `Nguồn: ${label}`,
  size: sizes.source,
  weight: 400,
});

/** Each with a motif of its own. */
function beside(sentences: readonly string[]): SheetRow[] {
  const ids = assignMotifs(sentences.map((text) => ({ text })));
  return sentences.map((text, at) => ({ ...toWords(text), motif: ids[at] }));
}

/** A semicolon joins what may stand alone. */
export const toShortSentences = (sentence: string): string[] =>
  sentence
    .split(/;\s+/)
    .map((part) => part.charAt(0).toLocaleUpperCase('vi') + part.slice(1))
    .map((part) => (/[.!?…”]$/.test(part) ? part : `${part}.`));

/** `2025-11-15` → `15 tháng 11 năm 2025`: strokes are hard to read. */
const toSpokenDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} tháng ${month} năm ${year}`;
};

/** An A4 PDF in black, tagged, for any office printer. @throws Error for a sheet without rows. */
export function makeEasySheet(
  id: EasySheetId,
  year: EasyCampaign,
  { author, licence }: Pick<Credit, 'author' | 'licence'>,
): Uint8Array {
  const rows = toSheetRows(id, year);
  const [first] = rows;
  if (!first) throw new Error(`The year ${year.campaign.year} has nothing for the sheet ${id}`);
  return writeSheet(a4, toRowPages(rows), {
    title: first.text,
    author,
    description: first.text,
    keywords: [year.campaign.monthName],
    licence,
    instructions: 'In một mặt trên giấy A4, tỉ lệ 100 %.',
    day: year.campaign.opens,
  });
}
