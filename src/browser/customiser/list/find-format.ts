import { type Format, type FormatId, formats, toSizeLabel } from '#domain/artwork/format.ts';
import { matchesWords } from '../choice/matches-words.ts';

/** The one format that a cell names, by its name, its size or both; nothing where it names none or could be several. */
export function findFormat(written: string): FormatId | undefined {
  if (written === '') return undefined;
  const named = formats.filter(({ id, name }) => id === written || matchesBoth(name, written));
  const found = named.length > 0 ? named : formats.filter((format) => matchesWords(toNames(format), written));
  return found.length === 1 ? found[0]?.id : undefined;
}

const matchesBoth = (name: string, written: string): boolean =>
  matchesWords(name, written) && matchesWords(written, name);

const toNames = (format: Format): string => `${format.name} ${toSizeLabel(format)}`;
