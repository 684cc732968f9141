import { type ArtworkCard, toPreviews } from './artwork-cards.ts';

/** The cards of a year so that no two of one picture stand side by side, else in the order planned. */
export function partAlike(cards: readonly ArtworkCard[]): ArtworkCard[] {
  const waiting = [...cards];
  const placed: ArtworkCard[] = [];
  while (waiting.length > 0) {
    const last = placed.at(-1);
    const other = waiting.findIndex((card) => !last || toPicture(card) !== toPicture(last));
    placed.push(...waiting.splice(Math.max(other, 0), 1));
  }
  return placed;
}

/** What the eye knows a card's picture by: its look, and the motif or what its kind of message shows instead. */
function toPicture({ message, artworks }: ArtworkCard): string {
  const shown = artworks.find((artwork) => toPreviews([artwork]).length > 0);
  return `${shown?.job.look} ${message.picture?.motif ?? message.kind}`;
}
