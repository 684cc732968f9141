import { TextTooLongError } from '#artwork/fit-text.ts';
import { toMissingCharacters } from '#artwork/measure-text.ts';
import { prepareLetters } from '#artwork/scripts/prepare-letters.ts';
import { listWords } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { DrawingProblem } from './drawing-protocol.ts';

class MissingLettersError extends Error {
  readonly characters: string[];
  constructor(characters: string[]) {
    super(`The typeface lacks ${characters.join(' ')}`);
    this.name = 'MissingLettersError';
    this.characters = characters;
  }
}

/** A look with a photo has none: its place is only marked. */
export class NoPhotoError extends Error {
  constructor() {
    super('The look has no photo yet');
    this.name = 'NoPhotoError';
  }
}

/** @throws MissingLettersError for letters that would vanish from the picture without a word. */
export const demandLetters = (job: ArtworkJob): Promise<void> => demandLettersOf(listWords(job));

/** @throws MissingLettersError as `demandLetters` does. */
export async function demandLettersOf(all: readonly string[]): Promise<void> {
  await prepareLetters(all);
  const words = all.join(' ');
  const characters = toMissingCharacters(words, 700);
  if (characters.length > 0) throw new MissingLettersError(characters);
}

/** What the visitor can mend; nothing for a fault of ours. */
export function toProblem(error: unknown): DrawingProblem | undefined {
  if (error instanceof TextTooLongError) return { kind: 'too-long', text: error.text, excess: error.excess };
  if (error instanceof MissingLettersError) return { kind: 'missing-letters', characters: error.characters };
  if (error instanceof NoPhotoError) return { kind: 'no-photo' };
  return undefined;
}
