import { normalizeText, type TextChange } from '#vietnamese/normalize-text.ts';
import { detectOldEncoding } from '#vietnamese/old-encoding.ts';
import { findOwnWords } from '../checks/find-texts.ts';
import type { ContentFolder } from '../folder/content-file.ts';
import { mendYamlSpaces } from '../folder/find-yaml-slip.ts';

/** A file whose letters were mended, and how many of them. */
export interface MendedFile {
  /** From the project's root. */
  path: string;
  text: string;
  count: number;
}

/**
 * Mends what the site mends by itself when it publishes: letters apart from their marks, Ð for Đ, spaces
 * of another kind, signs nobody sees. Words, quotes of a source's slip and old encodings are left to a
 * person. Lines stay lines, so every other place stays where it is.
 */
export function mendLetters({ files }: Pick<ContentFolder, 'files'>): MendedFile[] {
  const broken = files
    .filter(({ readable, path }) => !readable && path.endsWith('.yaml'))
    .map(({ path, text }) => ({ path, ...mendYamlSpaces(text) }));
  const mended = files
    .filter(({ readable }) => readable)
    .map(({ path, text, texts }) => {
      const lines = text.split('\n');
      const quoted = toLines(texts.filter(({ path: field }) => field?.at(-1) === 'found'));
      const own = toLines(findOwnWords({ texts }).filter((one) => !detectOldEncoding(one.text)));
      let count = 0;
      for (const number of own) {
        const line = lines[number - 1];
        if (line === undefined || quoted.has(number)) continue;
        const mended = mendLine(line);
        count += mended.count;
        lines[number - 1] = mended.text;
      }
      return { path, text: lines.join('\n'), count };
    });
  return [...broken, ...mended].filter(({ count }) => count > 0);
}

/** Every line that a text stands on. */
function toLines(texts: Parameters<typeof findOwnWords>[0]['texts']): Set<number> {
  return new Set(
    texts.flatMap(({ text, positionAt }) => {
      const first = positionAt(0).line ?? 0;
      const last = positionAt(text.length).line ?? first;
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

/** Ordinary spaces stay as they are: the indentation means something, and so may two of them. */
const isOrdinary = ({ kind, found }: TextChange): boolean => kind === 'space' && /^[ \t\r]*$/.test(found);

function mendLine(line: string): { text: string; count: number } {
  const count = normalizeText(line).changes.filter((change) => !isOrdinary(change)).length;
  if (count === 0) return { text: line, count };
  const seen = replaceChanges(line, 'invisible', '');
  const spaced = replaceChanges(seen, 'space', ' ');
  return { text: spaced.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').normalize('NFC'), count };
}

function replaceChanges(line: string, kind: TextChange['kind'], by: string): string {
  return normalizeText(line)
    .changes.filter((change) => change.kind === kind && !isOrdinary(change))
    .reduceRight((text, { at, found }) => text.slice(0, at) + by + text.slice(at + found.length), line);
}
