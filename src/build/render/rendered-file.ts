import type { LedgerRow } from './ledger.ts';

/** A file of an artwork, as it was written. */
export interface RenderedFile extends LedgerRow {
  path: string;
  fromCache: boolean;
}
