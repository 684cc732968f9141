import { toSlug } from '#vietnamese/fold-text.ts';
import type { UnitRow } from '../list/unit-row.ts';
import type { PictureEntry } from './picture-zip.ts';

/** What a ZIP holds of each unit; the list's column with the file's name is called the same. */
export type PictureKind = 'logo' | 'photo';

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
 * numbers, “UBND” and what it is a picture of. Nothing is guessed from names that are only alike.
 */
export function matchPictures(
  rows: readonly UnitRow[],
  entries: readonly PictureEntry[],
  kind: PictureKind,
): PictureMatch {
  const toKey = (text: string) => toPlainKey(text).replace(namedKinds[kind], '').replace(office, '');
  const byFile = groupBy(entries, ({ name }) => name.normalize('NFC').toLowerCase());
  const byName = groupBy(entries, ({ name }) => toKey(dropEnding(name)));
  const find = (named: string | undefined, key: string): Found => {
    if (!named) return { found: (key && byName.get(key)) || [], by: 'name' };
    const file = named.normalize('NFC').toLowerCase().split(/[/\\]/).at(-1) ?? '';
    return { found: byFile.get(file) ?? byName.get(toKey(dropEnding(file))) ?? [], by: 'column' };
  };
  const used = new Set<PictureEntry>();
  const match: PictureMatch = { units: [], unused: [], doubtful: [] };
  for (const row of rows) {
    const { found, by } = find(row[kind], toKey(row.unit));
    const [entry] = found;
    for (const one of found) used.add(one);
    if (found.length > 1) match.doubtful.push({ row, entries: found });
    match.units.push(entry && found.length === 1 ? { row, entry, by } : { row });
  }
  match.unused = entries.filter((entry) => !used.has(entry));
  return match;
}

type Groups = ReadonlyMap<string, PictureEntry[]>;

interface Found {
  found: readonly PictureEntry[];
  by: 'column' | 'name';
}

const dropEnding = (name: string): string => name.replace(/\.[a-z]{3,4}$/i, '');

/** `01. Logo UBND phường Kỳ Lừa` and `Phường Kỳ Lừa` have one, once what it is a picture of and the office are gone. */
const toPlainKey = (text: string): string => toSlug(text).replace(/^\d{1,4}-(?=.*[a-z])/, '');
const office = /^(?:ubnd|uy-ban-nhan-dan)-/;
/** “Anh” alone begins names of places too: it is left away before what a unit is. */
const namedKinds: Record<PictureKind, RegExp> = {
  logo: /^(?:lo-go|logo|huy-hieu|bieu-trung)-|-(?:lo-go|logo)$/g,
  photo:
    /^(?:anh-chup|hinh-anh|hinh|photo|anh(?=-(?:ubnd|uy-ban|xa|phuong|dac-khu|truong|thon|to|hoi|ban)-))-|-(?:anh-chup|photo)$/g,
};

function groupBy(entries: readonly PictureEntry[], toGroup: (entry: PictureEntry) => string): Groups {
  const groups = new Map<string, PictureEntry[]>();
  for (const entry of entries) {
    const key = toGroup(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
