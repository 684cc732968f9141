import type { SearchRecord } from './search-record.ts';

/** Below `pagefind/`: names the files of the records. Asked for anew each time; its files are not. */
export const recordListPath = 'records.json';

/** The records of the search lie in a few files, each as an object by the ids that Pagefind gives them. */
export interface RecordList {
  /** Below `pagefind/`; the names hold a sum of the content. */
  files: string[];
}

export type RecordFile = Record<string, SearchRecord>;

/**
 * Records a file, on the average: a file for each would be one fetch for each result, and thousands of files to
 * keep; all in one would be fetched whole for a single result. Some ten kB, compressed.
 */
const recordsPerFile = 32;

export const countRecordFiles = (records: number): number => Math.max(1, Math.ceil(records / recordsPerFile));

/** Which of the files, counted from 0, holds the record: no list of all ids is needed. */
export function findRecordFile(id: string, files: number): number {
  let sum = 0;
  for (const sign of id) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum % files;
}
