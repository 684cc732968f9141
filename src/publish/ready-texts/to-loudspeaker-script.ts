import { findTheme } from '#domain/campaign/campaign.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import { bulletinGreeting } from '#domain/site/own-name.ts';
import type { ReadyText, TextBlock } from '#domain/site/ready-text.ts';
import { toDayLabel, toDocumentLabel } from '#i18n/labels.ts';
import { sayDay, sayDigits, sayNumber } from '#vietnamese/say-number.ts';
import { ownWordsNote, type TextRecord } from './text-record.ts';

/** Three sentences and two numbers are what a listener keeps; the bulletin stays under three minutes. */
const mostSlogans = 3;
const mostHotlines = 2;

const own = (text: string): TextBlock => ({ kind: 'own', text });
const note = (text: string): TextBlock => ({ kind: 'note', text });

/** A bulletin for the commune's loudspeakers: dates, theme, short slogans, whom to call; numbers spelt out. */
export function toLoudspeakerScript(record: TextRecord): ReadyText {
  const { campaign, hotlines } = record;
  return {
    title: `Bản tin phát thanh: ${campaign.monthName} năm ${campaign.year}`,
    blocks: [
      note(ownWordsNote),
      own(bulletinGreeting),
      own(
        `Từ ${sayDay(campaign.opens)} đến hết ${sayDay(campaign.closes)} năm ${sayNumber(campaign.year)} là ${campaign.monthName}.`,
      ),
      ...toThemeBlocks(record),
      ...toObservances(record),
      ...toSloganBlocks(record),
      own('Sau đây là số điện thoại cần nhớ. Mời bà con lấy giấy bút hoặc điện thoại.'),
      note('Nghỉ năm giây.'),
      ...hotlines.slice(0, mostHotlines).flatMap(toHotlineBlocks),
      own('Một cuộc gọi có thể giúp được một người. Cảm ơn bà con đã lắng nghe.'),
    ],
  };
}

const toSource = ({ findDocument }: TextRecord, id: string): string => toDocumentLabel(findDocument(id));

/** The theme twice; nothing where it is not known, since a listener can do nothing with that. */
function toThemeBlocks(record: TextRecord): TextBlock[] {
  const found = findTheme(record.campaign);
  if (!found) return [];
  const theme: TextBlock = { kind: 'official', text: found.text, source: toSource(record, found.source) };
  return [own('Chủ đề năm nay là:'), theme, own('Xin nhắc lại, chủ đề năm nay là:'), theme];
}

const toObservances = (record: TextRecord): TextBlock[] =>
  record.campaign.keyDates
    .filter(({ kind }) => kind === 'observance')
    .flatMap(({ date, what, source }) => [
      own(`Trong tháng có một ngày cần nhớ: ${sayDay(date)} là`),
      { kind: 'official', text: what, source: toSource(record, source) } as const,
    ]);

function toSloganBlocks(record: TextRecord): TextBlock[] {
  const { campaign, quotable } = record;
  const chosen = quotable.toSorted((a, b) => a.text.length - b.text.length).slice(0, mostSlogans);
  if (chosen.length === 0) return [];
  const borrowed = chosen.some(({ year }) => year !== campaign.year);
  return [
    own(
      borrowed
        ? 'Mời bà con nghe những khẩu hiệu đã dùng trong các năm trước:'
        : 'Mời bà con nghe khẩu hiệu:',
    ),
    ...chosen.map(({ text, year, source }) => ({
      kind: 'official' as const,
      text,
      source: `${toSource(record, source)} (khẩu hiệu năm ${year})`,
    })),
  ];
}

function toHotlineBlocks({ number, name, forWhom, terms, source, verified }: Hotline): TextBlock[] {
  const spoken = sayDigits(number);
  return [
    own(`Dành cho ${lowerFirst(forWhom)}: xin gọi ${name}, số ${spoken}${terms ? `, ${terms}` : ''}.`),
    own(`Xin nhắc lại: số ${spoken}.`),
    note(
      `Số ${number}, theo ${source.title}, xác minh ${toDayLabel(verified)}. Đã quá một năm thì hỏi lại trước khi phát.`,
    ),
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
