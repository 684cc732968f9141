import { findTheme } from '../../campaign/campaign.ts';
import type { OfficialRow } from './message-row.ts';

/** The year's official theme. */
export const theme = {
  name: 'Chủ đề',
  slug: 'chu-de',
  official: true,
  many: false,
  saysMonthName: false,
  filling: 'words',
  kit: { folder: '01 Chu de', about: 'ấn phẩm mang chủ đề của năm.' },
  fields: {},
  messages: (campaign) => {
    const found = findTheme(campaign);
    return found ? [{ text: found.text }] : [];
  },
  findSource: (_slug, campaign) => campaign.theme.source,
  writtenIn: { campaign: ['theme', 'text'] },
} as const satisfies OfficialRow;
