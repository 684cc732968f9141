import { toSlug } from '#vietnamese/fold-text.ts';
import type { UnitRow } from '../list/unit-row.ts';
import type { PictureEntry } from './picture-zip.ts';

/** What of a ZIP belongs to which unit. */
export interface PictureMatch {
  /** In the order of the list; nothing where no file has the unit's name. */
  units: { row: UnitRow; entry?: PictureEntry; by?: 'column' | 'name' }[];
  /** Files that belong to nobody. */
  unused: PictureEntry[];
  /** Several files that could be one unit's: none of them is taken. */
  doubtful: { row: UnitRow; entries: readonly PictureEntry[] }[];
}

/**
 * Each unit gets the file that the list names, or the one that is called like it: without marks, capitals, running
 * numbers, “logo” and “UBND”. Nothing is guessed from names that are only alike.
 */
export function matchPictures(rows: readonly UnitRow[], entries: readonly PictureEntry[]): PictureMatch {
  const byFile = groupBy(entries, ({ name }) => name.normalize('NFC').toLowerCase());
  const byName = groupBy(entries, ({ name }) => toKey(dropEnding(name)));
  const used = new Set<PictureEntry>();
  const match: PictureMatch = { units: [], unused: [], doubtful: [] };
  for (const row of rows) {
    const { found, by } = find(row, byFile, byName);
    const [entry] = found;
    for (const one of found) used.add(one);
    if (found.length > 1) match.doubtful.push({ row, entries: found });
    match.units.push(entry && found.length === 1 ? { row, entry, by } : { row });
  }
  match.unused = entries.filter((entry) => !used.has(entry));
  return match;
}

type Groups = ReadonlyMap<string, PictureEntry[]>;

function find(
  { logo, unit }: UnitRow,
  byFile: Groups,
  byName: Groups,
): { found: readonly PictureEntry[]; by: 'column' | 'name' } {
  if (logo) {
    const file = logo.normalize('NFC').toLowerCase().split(/[/\\]/).at(-1) ?? '';
    return { found: byFile.get(file) ?? byName.get(toKey(dropEnding(file))) ?? [], by: 'column' };
  }
  const key = toKey(unit);
  return { found: (key && byName.get(key)) || [], by: 'name' };
}

const dropEnding = (name: string): string => name.replace(/\.[a-z]{3,4}$/i, '');

/** `01. Logo UBND phường Kỳ Lừa` and `Phường Kỳ Lừa` have one. */
const toKey = (text: string): string =>
  toSlug(text)
    .replace(/^\d{1,4}-(?=.*[a-z])/, '')
    .replace(/^(?:lo-go|logo|huy-hieu|bieu-trung)-|-(?:lo-go|logo)$/g, '')
    .replace(/^(?:ubnd|uy-ban-nhan-dan)-/, '');

function groupBy(entries: readonly PictureEntry[], toGroup: (entry: PictureEntry) => string): Groups {
  const groups = new Map<string, PictureEntry[]>();
  for (const entry of entries) {
    const key = toGroup(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
