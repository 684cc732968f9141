import { toSloganPicture } from '../slogan-picture.ts';
import type { OfficialRow } from './message-row.ts';

/** One of the year's slogans, or, where a visitor chooses it, of another year's. */
export const slogan = {
  name: 'Khẩu hiệu',
  slug: 'khau-hieu',
  official: true,
  many: true,
  saysMonthName: false,
  filling: 'words',
  kit: { folder: '03 Khau hieu', about: 'mỗi khẩu hiệu một thư mục, nếu năm ấy có danh sách.' },
  fields: { slug: { name: 'khau-hieu', label: 'Khẩu hiệu', input: 'slogan' } },
  // What is only thought to be of the year does not go out under its name.
  messages: (_campaign, list) =>
    list?.status === 'inferred'
      ? []
      : (list?.slogans ?? []).map((use) => ({
          text: use.text,
          slug: use.slug,
          picture: toSloganPicture(use),
        })),
  findSource: (slug, { theme }, list) =>
    list?.slogans.find((use) => use.slug === slug)?.source ?? theme.source,
  writtenIn: 'slogans',
} as const satisfies OfficialRow<'slug'>;
