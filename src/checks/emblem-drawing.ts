import type { Place } from '#domain/issue.ts';
import type { Check, EmblemFile, IdentityEntry } from './checked-content.ts';
import { findEmblemFaults } from './emblem-faults.ts';

/** An emblem is printed, cut and downloaded everywhere: plain filled paths, and nothing that acts. */
export const checkEmblemDrawing: Check = ({ emblems, identities }) =>
  emblems.flatMap((emblem) => {
    const identity = identities.find(({ value }) => value.name === emblem.identity);
    return findEmblemFaults(emblem.text, identity && toColours(identity.value)).map(
      ({ index, fact, fix }) => ({
        code: 'emblem-drawing',
        severity: 'error',
        place: toPlace(emblem, index),
        fact,
        fix,
      }),
    );
  });

const toColours = ({ colours }: IdentityEntry): string[] => Object.values(colours).map(({ hex }) => hex);

function toPlace({ path, text }: EmblemFile, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
