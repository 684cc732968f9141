import { findTheme } from '#domain/campaign/campaign.ts';
import { toPostText } from '#domain/site/post-text.ts';
import type { PostText } from '#domain/site/ready-text.ts';
import { toDayLabel, toDocumentLabel } from '#i18n/labels.ts';
import type { TextRecord } from './text-record.ts';

/** A post every four or five days of the month is what an office can keep up. */
const mostSlogans = 5;
const mostHotlines = 2;

/** The posts of one month, in the order in which they are due; those for any day stand between. */
export function toPostTexts(record: TextRecord): PostText[] {
  const { campaign, site, addresses, hotlines } = record;
  const toSource = (id: string): string => toDocumentLabel(record.findDocument(id));
  const found = findTheme(campaign);
  const theme = { quotes: found ? [`“${found.text}”`] : [], sources: [toSource(campaign.theme.source)] };
  const write = (title: string, lines: string[], link: string, facts: Partial<PostText> = {}): PostText => ({
    title,
    text: toPostText(lines.join('\n\n'), link, site.hashtags),
    sources: [],
    ...facts,
  });
  const days = `từ ${toDayLabel(campaign.opens)} đến hết ${toDayLabel(campaign.closes)}`;
  const toPicture = (words: string | undefined): Pick<PostText, 'picture'> => {
    const picture = words === undefined ? undefined : record.pictures?.[words];
    return picture ? { picture } : {};
  };
  const ofTheme = toPicture(found?.text);
  const observances = campaign.keyDates.filter(({ kind }) => kind === 'observance');
  const slogans = record.quotable.slice(0, mostSlogans);
  return [
    write(
      'Ngày mở đầu',
      [
        `Hôm nay bắt đầu ${campaign.monthName} năm ${campaign.year}, ${days}.`,
        ...theme.quotes.map((quote) => `Chủ đề: ${quote}`),
      ],
      addresses.year(campaign.year),
      { day: campaign.opens, sources: theme.sources, ...ofTheme },
    ),
    ...observances.map(({ date, what, source }) =>
      write(
        'Ngày trong tháng',
        [`${toDayLabel(date)}: ${what}.`, ...theme.quotes],
        addresses.year(campaign.year),
        {
          day: date,
          sources: [toSource(source), ...theme.sources],
          ...ofTheme,
        },
      ),
    ),
    ...slogans.map(({ slug, text, year, source }, at) =>
      write(`Khẩu hiệu ${at + 1}`, [`“${text}”`], addresses.slogan(slug), {
        sources: [`${toSource(source)} (khẩu hiệu năm ${year})`],
        ...toPicture(text),
      }),
    ),
    write(
      'Nơi giúp đỡ',
      [
        'Bạn hoặc người bạn biết đang bị bạo lực? Hãy gọi:',
        hotlines
          .slice(0, mostHotlines)
          .map(({ number, name }) => `${number}: ${name}`)
          .join('\n'),
      ],
      addresses.help,
      {
        sources: hotlines.slice(0, mostHotlines).map(({ number, source }) => `Số ${number}: ${source.title}`),
      },
    ),
    write(
      'Ngày kết thúc',
      [`Hôm nay là ngày cuối của ${campaign.monthName} năm ${campaign.year}.`, ...theme.quotes],
      addresses.year(campaign.year),
      { day: campaign.closes, sources: theme.sources, ...ofTheme },
    ),
  ];
}
