import { type Format, type FormatId, formats, toSizeLabel } from '#domain/artwork/format.ts';
import { matchesWords } from '../choice/matches-words.ts';

/** The one format that a cell names, by its name, its size or both; nothing where it names none or could be several. */
export function findFormat(written: string): FormatId | undefined {
  if (written === '') return undefined;
  const id = formats.find((format) => format.id === written.toLowerCase())?.id;
  if (id) return id;
  const named = formats.filter(({ name }) => matchesBoth(name, written));
  const found = named.length > 0 ? named : formats.filter((format) => matchesWords(toNames(format), written));
  // A sheet for the office printer is asked for by name: its size is the press's too.
  const meant = found.length > 1 ? found.filter((format) => !('office' in format)) : found;
  return meant.length === 1 ? meant[0]?.id : undefined;
}

const matchesBoth = (name: string, written: string): boolean =>
  matchesWords(name, written) && matchesWords(written, name);

const toNames = (format: Format): string => `${format.name} ${toSizeLabel(format)}`;
