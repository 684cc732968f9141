import { batchWords } from '#i18n/vi/batch.ts';
import type { UnitRow } from '../list/unit-row.ts';

/** As many as somebody reads; of the others the number is told. */
const shownRows = 20;

/** Who has no photo yet, as a visitor is told before anything is drawn. */
export function listPhotoless(rows: readonly UnitRow[]): string[] {
  const told = rows.slice(0, shownRows).map(({ line, unit }) => batchWords.photoless(line, unit));
  const others = rows.length - told.length;
  return others > 0 ? [...told, batchWords.morePhotoless(others)] : told;
}
