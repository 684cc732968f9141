import type { ListChoice, ReadList } from './read-list.ts';

/** What the page asks of the worker that reads: the list once, then what the visitor says of it. */
export interface ListRequest {
  id: number;
  /** Nothing where the list of before is meant. */
  list?: { file: File } | { text: string };
  choice: ListChoice;
}

export type ListAnswer = { id: number } & (
  | { outcome: 'read'; list: ReadList }
  | { outcome: 'refused'; words: string }
  | { outcome: 'failed'; reason: string }
);
