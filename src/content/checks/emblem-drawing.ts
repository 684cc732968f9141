import type { Identity } from '#domain/identity/identity.ts';
import type { Check, EmblemFile } from './checked-content.ts';
import { type EmblemFault, findEmblemFaults } from './emblem-faults.ts';
import type { Position } from './issue.ts';

/**
 * An emblem is printed, cut and downloaded everywhere: filled paths, and nothing that acts. What the
 * build makes plain by itself (groups, transforms, shapes, styles) may stay as the designer's program wrote it.
 */
export const checkEmblemDrawing: Check = ({ emblems, identities }) =>
  emblems.flatMap((emblem) => {
    if (emblem.picture) return [];
    const identity = identities.find(({ value }) => value.name === emblem.identity);
    return findFaults(emblem, identity && toColours(identity.value)).map(({ index, fact, fix }) => ({
      position: toPosition(emblem, index),
      fact,
      fix,
    }));
  });

const toColours = ({ colours }: Identity): string[] => Object.values(colours).map(({ hex }) => hex);

/** @returns what the file holds that is dangerous, and what is still wrong once it is made plain. */
function findFaults({ text, plain }: EmblemFile, colours: readonly string[] | undefined): EmblemFault[] {
  const written = findEmblemFaults(text, colours);
  if (plain === undefined) return written;
  const left = findEmblemFaults(plain, colours).map((fault) => ({
    ...fault,
    // Where the same stands in the file as it is, else at its beginning.
    index: written.find(({ fact }) => fact === fault.fact)?.index ?? Math.max(0, text.indexOf('<svg')),
  }));
  const hostile = written.filter((fault) => fault.hostile && left.every(({ fact }) => fact !== fault.fact));
  return [...hostile, ...left];
}

function toPosition({ path, text }: EmblemFile, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
