import type { FormatId } from './format.ts';
import type { FormatRange } from './format-range.ts';
import type { MessageKind } from './messages/index.ts';

export interface LookFacts {
  /** Vietnamese name as shown. */
  name: string;
  /** In which formats the build publishes a kind of message in this look; absent, it publishes none. */
  publishes: Partial<Record<MessageKind, FormatRange | readonly FormatId[]>>;
}

/**
 * The table of looks. What is not published the visitor makes on demand: a campaign of 17 slogans, with
 * each file in two kits, stays below 30 MB. How each draws: `src/artwork/looks/`.
 */
export const looks = {
  'nen-cam': {
    name: 'Nền cam',
    publishes: {
      theme: 'all',
      title: 'all',
      slogan: 'common',
      // To write on by hand, and what a hall hangs or shows behind its speakers.
      launch: ['a4', 'phong-6x3m', 'man-hinh', 'led-2x1', 'led-3x1'],
      emblems: ['vuong', 'a4'],
    },
  },
  'nen-trang': { name: 'Nền trắng', publishes: { theme: 'common', title: 'common' } },
  'dai-lua': { name: 'Dải ruy băng', publishes: { theme: 'common', title: 'common' } },
  'mot-mau': { name: 'Một màu', publishes: { theme: 'copier', title: 'copier' } },
} as const satisfies Record<string, LookFacts>;
export type LookId = keyof typeof looks;
