import { type ArtworkCard, toPreviews } from './artwork-cards.ts';

/** The cards of a year with those of a tall picture last: rows are of one height, and the first screen holds two of them. */
export const squareFirst = (cards: readonly ArtworkCard[]): ArtworkCard[] =>
  cards.toSorted((one, other) => Number(isTall(one)) - Number(isTall(other)));

function isTall({ artworks }: ArtworkCard): boolean {
  const shown = toPreviews(artworks).at(-1)?.preview;
  return shown !== undefined && shown.heightPx > shown.widthPx;
}
