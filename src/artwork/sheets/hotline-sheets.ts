import type { Credit } from '#domain/artwork/artwork.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import { type HotlineCardId, hotlineCardSheets } from '#domain/site/hotline-cards.ts';
import { a4, toCardSheet } from './card-sheet.ts';
import { toGrid, writeHotlineCard } from './hotline-cards.ts';
import { writeSheet } from './write-sheet.ts';

/** A page of cards with the numbers of the help page. */
export function makeHotlineSheet(
  id: HotlineCardId,
  hotlines: readonly Hotline[],
  { author, licence }: Credit,
): Uint8Array {
  const { widthMm, heightMm } = hotlineCardSheets[id];
  const title = 'Các số cần nhớ';
  // The newest day on which one of them was read stands for the making.
  const [newest = '2016'] = hotlines.map(({ verified }) => verified).toSorted((a, b) => (a < b ? 1 : -1));
  return writeSheet(a4, [toCardSheet(toGrid(id), writeHotlineCard[id](hotlines))], {
    title,
    author,
    description: title,
    keywords: [],
    licence,
    instructions: `In một mặt trên giấy A4, tỉ lệ 100 %; cắt theo vạch thành thẻ ${widthMm} × ${heightMm} mm.`,
    day: `${newest}-01-01`.slice(0, 10),
  });
}
