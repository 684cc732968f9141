import { toMissingCharacters } from '#artwork/measure-text.ts';
import { prepareLetters } from '#artwork/scripts/prepare-letters.ts';
import { toTextExcess } from '#artwork/to-text-excess.ts';
import type { CheckContext } from '../checks/checked-content.ts';

/** Texts measured already, by kind, format and text: while an editor works, one text changes and the rest stay. */
const measured = new Map<string, number>();

/** How many characters texts are too long, by kind, format and text. */
export type Excesses = Readonly<Record<string, number>>;

/** Takes what an earlier run has measured, of the same drawing code. */
export function recallExcesses(known: Excesses): void {
  for (const [key, excess] of Object.entries(known)) measured.set(key, excess);
}

/** All that is measured by now. */
export const listExcesses = (): Excesses => Object.fromEntries(measured);

/** Asks the drawing code itself, so that what passes the check can be drawn. Artwork sets its messages in bold. */
export const artworkContext: CheckContext = {
  prepare: prepareLetters,
  covers: (text) => toMissingCharacters(text, 700),
  measureOverflow: (text, format, kind) => {
    const key = `${kind}\n${format}\n${text}`;
    const excess = measured.get(key) ?? toTextExcess(text, format, kind);
    measured.set(key, excess);
    return excess;
  },
};
