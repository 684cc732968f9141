import { zipSync } from 'fflate';
import { makeCountingSheet } from '#papers/counting-sheet.ts';
import { toXlsx } from '#papers/writers/to-xlsx.ts';
import { toSlug } from '#vietnamese/fold-text.ts';
import type { DeskWish } from '../read-desk.ts';

/** One file a unit, with its name in it and in the file's name. */
export function zipSheets(names: readonly string[], facts: DeskWish['facts'], unit: DeskWish['unit']): Blob {
  const width = String(names.length).length;
  const files = names.map((below, at): [string, Uint8Array] => [
    `${String(at + 1).padStart(width, '0')}_${toSlug(below).slice(0, 60) || 'don-vi'}.xlsx`,
    toXlsx(makeCountingSheet(facts, unit, { below })),
  ]);
  // They are archives themselves: packing them again saves nothing.
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(files), { level: 0 }))], {
    type: 'application/zip',
  });
}
