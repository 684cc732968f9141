import { findTheme } from '../../campaign/campaign.ts';
import { ceremonies, toCeremony } from '../ceremonies.ts';
import type { OfficialRow } from './message-row.ts';

/** Stands at the end of a detail for dots to write on, as far as there is room. */
export const dottedLine = '…';

const slug = 'le-phat-dong';

/** The opening ceremony or another one of the month, with its time and place. */
export const launch = {
  name: ceremonies[slug].name,
  slug,
  official: true,
  many: false,
  saysMonthName: true,
  filling: 'words',
  kit: {
    folder: '04 Le phat dong',
    about:
      'phông, ảnh cho màn hình LED và áp phích; áp phích có dòng chấm để điền thời gian, địa điểm, đơn vị tổ chức.',
  },
  fields: {
    ceremony: { name: 'buoi', label: 'Buổi', input: 'choice', options: ceremonies },
    time: {
      name: 'luc',
      label: 'Thời gian',
      input: 'line',
      placeholder: 'Ví dụ: 8 giờ 00, ngày 15/11/2025',
    },
    place: {
      name: 'noi',
      label: 'Địa điểm',
      input: 'line',
      placeholder: 'Ví dụ: Hội trường UBND phường',
    },
  },
  messages: (campaign) => [
    sayLaunch(campaign, findTheme(campaign)?.text, { ceremony: slug, time: '', place: '', isSigned: false }),
  ],
  write: (words, { campaign, theme, isSigned }) => ({
    ...sayLaunch(campaign, theme, { ...words, isSigned }),
    slug: words.ceremony,
  }),
  findSource: (_slug, { theme }) => theme.source,
  // The month's name, which the title is checked for.
  writtenIn: 'elsewhere',
} as const satisfies OfficialRow<'ceremony' | 'time' | 'place'>;

/** What is empty gets a dotted line; a unit that signs needs none to write its name on. */
function sayLaunch(
  { monthName, year }: { monthName: string; year: number },
  theme: string | undefined,
  { ceremony, time, place, isSigned }: { ceremony: string; time: string; place: string; isSigned: boolean },
) {
  const { name, link } = toCeremony(ceremony);
  return {
    heading: name,
    text: [name, ...(link ? [link] : []), monthName, 'năm', year].join(' '),
    ...(theme !== undefined && { theme }),
    details: [
      `Thời gian: ${time || dottedLine}`,
      `Địa điểm: ${place || dottedLine}`,
      ...(isSigned ? [] : [`Đơn vị tổ chức: ${dottedLine}`]),
    ],
  };
}
