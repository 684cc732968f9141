import type { OfficialRow } from './message-row.ts';

/** Stands at the end of a detail for dots to write on, as far as there is room. */
export const dottedLine = '…';

const name = 'Lễ phát động';

/** The opening ceremony, with its time and place. */
export const launch = {
  name,
  slug: 'le-phat-dong',
  official: true,
  many: false,
  saysMonthName: true,
  filling: 'words',
  kit: {
    folder: '04 Le phat dong',
    onlyIn: 'bộ để in',
    about: 'phông và áp phích, có dòng chấm để điền thời gian, địa điểm, đơn vị tổ chức.',
  },
  fields: {
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
  messages: (campaign) => [sayLaunch(campaign, { time: '', place: '', isSigned: false })],
  write: (words, { campaign, isSigned }) => sayLaunch(campaign, { ...words, isSigned }),
  findSource: (_slug, { theme }) => theme.source,
  // The month's name, which the title is checked for.
  writtenIn: 'elsewhere',
} as const satisfies OfficialRow<'time' | 'place'>;

/** What is empty gets a dotted line; a unit that signs needs none to write its name on. */
function sayLaunch(
  { monthName, year }: { monthName: string; year: number },
  { time, place, isSigned }: { time: string; place: string; isSigned: boolean },
) {
  return {
    text: `${name} ${monthName} năm ${year}`,
    details: [
      `Thời gian: ${time || dottedLine}`,
      `Địa điểm: ${place || dottedLine}`,
      ...(isSigned ? [] : [`Đơn vị tổ chức: ${dottedLine}`]),
    ],
  };
}
