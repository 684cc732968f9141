import type { FormatId } from './format.ts';
import type { FormatRange } from './format-range.ts';
import type { MessageKind } from './messages/index.ts';

export interface LookFacts {
  /** Vietnamese name as shown. */
  name: string;
  /** In which formats the build publishes a kind of message in this look; absent, it publishes none. */
  publishes: Partial<Record<MessageKind, FormatRange | readonly FormatId[]>>;
  /** Kinds whose files in this look stay out of the kits, since another look's are in them. */
  outsideKits?: readonly MessageKind[];
}

/**
 * The table of looks; a page shows a message in the first that is published. What is not published the visitor makes on
 * demand: a campaign of 17 slogans, with each file in two kits, stays below 40 MB. How each draws: `src/artwork/looks/`.
 */
export const looks = {
  'minh-hoa': { name: 'Minh họa', publishes: { theme: 'common', slogan: 'common' } },
  'nen-cam': {
    name: 'Nền cam',
    publishes: {
      theme: 'all',
      title: 'all',
      // What was published stays at its address.
      slogan: 'common',
      // To write on by hand: a screen has no use for them.
      launch: ['a4', 'phong-6x3m'],
      emblems: ['vuong', 'a4'],
    },
    outsideKits: ['slogan'],
  },
  'trang-trong': {
    name: 'Trang trọng',
    // What committees hang: over gates and streets, at lamp posts, on the notice board.
    publishes: {
      theme: [
        'man-hinh',
        'a4',
        'bang-ron-3x1m',
        'bang-ron-5x1.5m',
        'bang-ron-6x1m',
        'co-phuon-0.6x2m',
        'pano-4x3m',
      ],
      title: ['man-hinh', 'bang-ron-3x1m', 'bang-ron-6x1m', 'co-phuon-0.6x2m'],
      slogan: ['bang-ron-6x1m'],
    },
  },
  'cong-dong': {
    name: 'Cộng đồng',
    publishes: { theme: ['vuong', 'story', 'man-hinh', 'a3', 'pano-4x3m', 'standee-0.8x1.8m'] },
  },
  'chu-lon': {
    name: 'Chữ lớn',
    publishes: {
      theme: ['vuong', 'story', 'a3', 'bang-ron-3x1m', 'co-phuon-0.6x2m'],
      slogan: ['co-phuon-0.6x2m'],
    },
  },
  'nen-trang': { name: 'Nền trắng', publishes: { theme: 'common', title: 'common' } },
  'dai-lua': { name: 'Dải ruy băng', publishes: { theme: 'common', title: 'common' } },
  'mot-mau': { name: 'Một màu', publishes: { theme: 'copier', title: 'copier' } },
} as const satisfies Record<string, LookFacts>;
export type LookId = keyof typeof looks;
