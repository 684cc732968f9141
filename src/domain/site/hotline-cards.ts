/** A page of equal cards with numbers to call, to be cut apart. */
export interface HotlineCardSheet {
  /** Below the site's root, among what leaves no trace; neutral, as it stands among somebody's downloads. */
  path: string;
  widthMm: number;
  heightMm: number;
  columns: number;
  rows: number;
}

/** The table of cards; what is written on each: `artwork/sheets/hotline-cards.ts`. */
export const hotlineCardSheets = {
  /** As large as a name card, for a purse or a telephone's case: numbers, whose they are, and when they answer. */
  wallet: { path: 'ho-tro/so-can-nho-90x54mm.pdf', widthMm: 90, heightMm: 54, columns: 2, rows: 5 },
  /** Small enough for a shoe or behind a photo: the numbers alone. */
  shoe: { path: 'ho-tro/so-can-nho-54x30mm.pdf', widthMm: 54, heightMm: 30, columns: 3, rows: 9 },
} as const satisfies Record<string, HotlineCardSheet>;
export type HotlineCardId = keyof typeof hotlineCardSheets;

export const hotlineCardIds = Object.keys(hotlineCardSheets) as HotlineCardId[];
