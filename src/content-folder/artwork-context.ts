import { toMissingCharacters } from '#artwork/measure-text.ts';
import { toTextExcess } from '#artwork/to-text-excess.ts';
import type { CheckContext } from '#checks/checked-content.ts';

/** Asks the drawing code itself, so that what passes the check can be drawn. Artwork sets its messages in bold. */
export const artworkContext: CheckContext = {
  covers: (text) => toMissingCharacters(text, 700),
  measureOverflow: toTextExcess,
};
