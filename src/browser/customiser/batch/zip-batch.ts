import { makeZip } from 'client-zip';
import { batchWords } from '#i18n/vi/batch.ts';
import type { BatchFailure } from '../drawing-protocol.ts';
import type { GrowingZip } from './put-zip.ts';

/** What zipping needs from outside. */
export interface BatchParts<Kept, Item> {
  make: (item: Item) => Promise<Blob>;
  /** A failure in words for the visitor. */
  toReason: (error: unknown) => string;
  report: (done: number) => void;
  /** Takes the ZIP as it grows. */
  put: (zip: GrowingZip) => Promise<Kept>;
}

/**
 * Makes the files one after the other and puts each into the ZIP as it is made, so that no more than one
 * is in memory. What fails is left out and reported.
 * @throws what `put` throws.
 */
export async function zipBatch<Kept, Item extends Omit<BatchFailure, 'reason'>>(
  items: Iterable<Item>,
  { make, toReason, report, put }: BatchParts<Kept, Item>,
): Promise<{ kept: Kept; failures: BatchFailure[] }> {
  const failures: BatchFailure[] = [];
  async function* makeFiles() {
    let done = 0;
    for (const item of items) {
      try {
        yield { name: item.path, input: await make(item) };
      } catch (error) {
        failures.push({ line: item.line, unit: item.unit, path: item.path, reason: toReason(error) });
      }
      done += 1;
      report(done);
    }
    if (failures.length > 0) yield { name: 'tep-chua-lam-duoc.txt', input: toReport(failures) };
  }
  const kept = await put(makeZip(makeFiles()));
  return { kept, failures };
}

const toReport = (failures: readonly BatchFailure[]): string =>
  failures.map(batchWords.reportedFailure).join('\r\n');
