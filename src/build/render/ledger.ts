import { join } from 'node:path';
import { writeWhole } from '#content/editing/write-whole.ts';
import type { SummedFile } from './cache.ts';

/** What the ledger says of a file: its size in bytes, its SHA-256 in hex. */
export interface LedgerRow {
  bytes: number;
  sha256: string;
}

/** The files that a build has rendered, by their path below the site's root: who wants a size or a sum reads no file again. */
export interface Ledger {
  note: (path: string, row: LedgerRow) => void;
  find: (path: string) => LedgerRow | undefined;
  /** @throws Error naming the path of a file that was not rendered. */
  get: (path: string) => LedgerRow;
}

export function startLedger(): Ledger {
  const rows = new Map<string, LedgerRow>();
  const find = (path: string) => rows.get(path);
  return {
    note: (path, { bytes, sha256 }) => void rows.set(path, { bytes, sha256 }),
    find,
    get(path) {
      const row = find(path);
      if (!row) throw new Error(`${path} was not rendered in this build`);
      return row;
    },
  };
}

/** Writes a file below the output folder and notes it. */
export async function writeNoted(
  outFolder: string,
  path: string,
  { bytes, sha256 }: SummedFile,
  ledger: Ledger,
): Promise<void> {
  await writeWhole(join(outFolder, path), bytes);
  ledger.note(path, { bytes: bytes.length, sha256 });
}
