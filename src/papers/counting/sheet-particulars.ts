import { foldText } from '#vietnamese/fold-text.ts';
import { sheetLabels } from './counted-things.ts';
import { type ShownRow, toCellName } from './shown-sheet.ts';

/** A particular as it was written, empty where it was left blank, and its cell. */
export interface Particular {
  text: string;
  cell: string;
}

/** Words compared as people write them: without marks, signs and running numbers in front. */
export const toWordsKey = (text = ''): string =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*\d{1,2}(?=\s\p{L})/u, '')
    .trim();

/** Dots and lines to write on say nothing. */
const dots = /^[\s….·_\-–—]+$/u;

export const findUnit = (rows: readonly ShownRow[]): Particular | undefined => {
  const found = findBeside(rows, toWordsKey(sheetLabels.unit));
  return found && { ...found, text: found.text.replace(dots, '') };
};

/** The year beside its label, or the only one that the words above the table name: `Năm 2026`. */
export function findYear(rows: readonly ShownRow[]): Particular | undefined {
  const beside = findBeside(rows, toWordsKey(sheetLabels.year));
  if (beside) return { ...beside, text: /(?<!\d)\d{4}(?!\d)/.exec(beside.text)?.[0] ?? beside.text };
  const named = rows.flatMap(({ line, cells }) =>
    cells.flatMap((written, column) =>
      [...foldText(written).matchAll(/(?<!\p{L})nam (\d{4})(?!\d)/gu)].map(([, text = '']) => ({
        text,
        cell: toCellName(column, line),
      })),
    ),
  );
  return new Set(named.map(({ text }) => text)).size === 1 ? named[0] : undefined;
}

/** What stands beside a label, in its own cell behind a colon, or in the next cell of its row. */
function findBeside(rows: readonly ShownRow[], label: string): Particular | undefined {
  for (const { line, cells } of rows) {
    for (const [column, written] of cells.entries()) {
      const [name = '', ...rest] = written.split(':');
      if (toWordsKey(name) !== label) continue;
      const within = rest.join(':').trim();
      if (within) return { text: within, cell: toCellName(column, line) };
      const next = cells.findIndex((text, at) => at > column && text !== '' && text !== written);
      const place = next < 0 ? column + 1 : next;
      return { text: (cells[place] ?? '').trim(), cell: toCellName(place, line) };
    }
  }
  return undefined;
}
