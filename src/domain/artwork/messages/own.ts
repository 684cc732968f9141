import type { VisitorRow } from './message-row.ts';

const slug = 'tu-viet';

/** A visitor's own words. */
export const own = {
  name: 'Lời tự viết',
  slug,
  official: false,
  saysMonthName: false,
  filling: 'words',
  fields: {
    text: {
      name: 'loi',
      label: 'Lời của đơn vị',
      input: 'lines',
      whenEmpty: 'Hãy viết lời của đơn vị vào ô “Lời của đơn vị”.',
    },
  },
  write: ({ text }, { toSlug }) => ({ text, slug: toSlug(text) || slug }),
} as const satisfies VisitorRow<'text'>;
