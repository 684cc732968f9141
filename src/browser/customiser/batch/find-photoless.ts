import { lacksPhoto } from '#domain/artwork/photo.ts';
import type { BatchPlan } from '../drawing-protocol.ts';
import type { UnitRow } from '../list/unit-row.ts';
import { planBatch } from './plan-batch.ts';

/** Units whose picture has room for a photo while neither they nor the form have one. */
export function findPhotoless(plan: BatchPlan): UnitRow[] {
  if (plan.photo) return [];
  // Rows with the same choices have the same room: two thousand of them are not all planned at every key.
  const known = new Map<string, boolean>();
  return plan.rows.filter((row) => {
    if (plan.unitPhotos?.[row.line]) return false;
    const choices = `${row.format ?? ''} ${row.words !== undefined}`;
    const lacks =
      known.get(choices) ?? [...planBatch({ ...plan, rows: [row] })].some(({ job }) => lacksPhoto(job));
    known.set(choices, lacks);
    return lacks;
  });
}
