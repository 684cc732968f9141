import type { ReturnedCounts } from '#papers/counting/counts.ts';
import type { CountingOrder } from '#papers/counting/read-counts.ts';

/** What the page asks of the worker that reads returned sheets, in parcels: the last one begins the reading. */
export interface CountingRequest extends CountingOrder {
  id: number;
  /** Of all parcels together. */
  all: number;
  files: File[];
}

/** A file that was not read, and why, in words for the visitor. */
export interface RefusedFile {
  file: string;
  why: string;
}

export interface ReadFiles {
  returned: ReturnedCounts[];
  refused: RefusedFile[];
}

export type CountingAnswer = { id: number } & (
  | { outcome: 'under-way'; done: number; all: number }
  | ({ outcome: 'read' } & ReadFiles)
  | { outcome: 'failed'; reason: string }
);
