import type { FormatId } from './format.ts';
import type { FormatRange } from './format-range.ts';
import type { MessageKind } from './messages/index.ts';

export interface LookFacts {
  /** Vietnamese name as shown. */
  name: string;
  /** In which formats the build publishes a kind of message in this look; absent, it publishes none. */
  publishes: Partial<Record<MessageKind, FormatRange | readonly (FormatRange | FormatId)[]>>;
  /** Whether a motif stands beside the words, which the alternative text then describes. */
  showsMotif?: true;
  /** Whether the picture's ground colours it, and a run of its words is stressed. */
  onGrounds?: true;
  /** Whether a visitor's own photo stands beside a sentence. Such a look the build never publishes. */
  showsPhoto?: true;
  /** What of a kind stays out of the kits, since another look's is in them: every file, or those in some formats. */
  outsideKits?: Partial<Record<MessageKind, 'all' | readonly FormatId[]>>;
}

/**
 * The table of looks; a page shows a message in the first that is published. What is not published the visitor makes on
 * demand: a campaign of 17 slogans, with what is in the kits twice, stays below 40 MB. How each draws: `src/artwork/looks/`.
 */
export const looks = {
  'minh-hoa': {
    name: 'Minh họa',
    showsMotif: true,
    onGrounds: true,
    publishes: {
      theme: ['common', 'a4-ngang', 'a5'],
      // While a theme is not known, this is what the running month has to show.
      title: ['vuong', 'a4', 'bang-ron-3x1m'],
      // A sheet of A4 is one of A3 when it is enlarged.
      slogan: [
        'vuong',
        'story',
        'lien-ket',
        'man-hinh',
        'a4',
        'bang-ron-3x1m',
        'bang-ron-6x1m',
        'co-phuon-0.6x2m',
      ],
    },
    // Pictures for links are for the site's own pages.
    outsideKits: { slogan: ['lien-ket'] },
  },
  'nen-cam': {
    name: 'Nền cam',
    publishes: {
      theme: 'all',
      title: 'all',
      // What was published stays at its address.
      slogan: 'common',
      // To write on by hand, and what a hall hangs or shows behind its speakers.
      launch: ['a4', 'phong-6x3m', 'man-hinh', 'led-2x1', 'led-3x1'],
      emblems: ['vuong', 'a4'],
    },
    outsideKits: { slogan: 'all', title: ['vuong', 'a4', 'bang-ron-3x1m'] },
  },
  'trang-trong': {
    name: 'Trang trọng',
    onGrounds: true,
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
    outsideKits: { slogan: 'all' },
  },
  'cong-dong': {
    name: 'Cộng đồng',
    onGrounds: true,
    publishes: { theme: ['vuong', 'story', 'man-hinh', 'a3', 'pano-4x3m', 'standee-0.8x1.8m'] },
    outsideKits: { theme: 'all' },
  },
  'chu-lon': {
    name: 'Chữ lớn',
    onGrounds: true,
    publishes: {
      theme: ['vuong', 'story', 'a3', 'bang-ron-3x1m'],
    },
    outsideKits: { theme: 'all' },
  },
  'nen-trang': {
    name: 'Nền trắng',
    publishes: { theme: ['common', 'a4-van-phong', 'a3-van-phong'], title: ['common', 'a4-van-phong'] },
    outsideKits: { title: 'all' },
  },
  'dai-lua': {
    name: 'Dải ruy băng',
    publishes: { theme: 'common', title: 'common' },
    outsideKits: { theme: 'all', title: 'all' },
  },
  'mot-mau': {
    name: 'Một màu',
    publishes: { theme: ['copier', 'a4-van-phong', 'a3-van-phong'], title: ['copier', 'a4-van-phong'] },
  },
  // A photo is its visitor's.
  'anh-chup': { name: 'Ảnh chụp', onGrounds: true, showsPhoto: true, publishes: {} },
} as const satisfies Record<string, LookFacts>;
export type LookId = keyof typeof looks;

export const isLookId = (id: string): id is LookId => Object.hasOwn(looks, id);
