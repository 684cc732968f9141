import type { OfficialRow } from './message-row.ts';

/** A sheet of emblems to cut out as stickers and badges. */
export const emblems = {
  name: 'Tờ biểu tượng',
  slug: 'to-bieu-tuong',
  official: true,
  many: false,
  saysMonthName: false,
  filling: 'emblems',
  kit: { folder: '05 To bieu tuong', about: 'biểu tượng để in hình dán, huy hiệu.' },
  fields: {},
  messages: ({ year }) => [{ text: `Hình dán, huy hiệu Tháng hành động năm ${year}` }],
  findSource: (_slug, { theme }) => theme.source,
  // The project's own words.
  writtenIn: 'elsewhere',
} as const satisfies OfficialRow;
