import type { OfficialRow } from './message-row.ts';

/** The month itself. */
export const title = {
  name: 'Tên Tháng hành động',
  slug: 'ten-thang',
  official: true,
  many: false,
  saysMonthName: true,
  filling: 'words',
  kit: { folder: '02 Ten thang', about: 'ấn phẩm mang tên Tháng hành động.' },
  fields: {},
  messages: ({ monthName, year }) => [{ text: `Hưởng ứng ${monthName} năm ${year}` }],
  // The month's name stands in the document of its theme.
  findSource: (_slug, { theme }) => theme.source,
  writtenIn: { campaign: ['monthName'] },
} as const satisfies OfficialRow;
