import { downloadZip } from 'client-zip';
import type { BatchFailure, BatchItem } from '../drawing-protocol.ts';

/** What zipping needs from outside. */
export interface BatchParts {
  make: (item: BatchItem) => Promise<Blob>;
  /** A failure in words for the visitor. */
  toReason: (error: unknown) => string;
  report: (done: number) => void;
}

/**
 * Makes the files one after the other and puts each into the ZIP as it is made, so that no more than one
 * is in memory; the browser keeps the growing ZIP where it has room. What fails is left out and reported.
 */
export async function zipBatch(
  items: readonly BatchItem[],
  { make, toReason, report }: BatchParts,
): Promise<{ file: Blob; failures: BatchFailure[] }> {
  const failures: BatchFailure[] = [];
  async function* makeFiles() {
    for (const [index, item] of items.entries()) {
      try {
        yield { name: item.path, input: await make(item) };
      } catch (error) {
        failures.push({ line: item.line, unit: item.unit, path: item.path, reason: toReason(error) });
      }
      report(index + 1);
    }
    if (failures.length > 0) yield { name: 'tep-chua-lam-duoc.txt', input: toReport(failures) };
  }
  const file = await downloadZip(makeFiles()).blob();
  return { file, failures };
}

const toReport = (failures: readonly BatchFailure[]): string =>
  failures.map(({ line, unit, path, reason }) => `Dòng ${line}, ${unit}: ${path}: ${reason}`).join('\r\n');
