import {
  findRecordFile,
  type RecordFile,
  type RecordList,
  recordListPath,
} from '#domain/site/record-files.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';

/** Gives the record of an id that Pagefind found. */
export type OpenRecord = (id: string) => Promise<SearchRecord>;

/**
 * Opens the records that the build packed beside the index; each file is fetched once.
 * @param folder the index's, with its trailing slash.
 * @throws Error when the list cannot be fetched; the records' promises when their file cannot.
 */
export async function openRecords(folder: string): Promise<OpenRecord> {
  const { files } = await fetchJson<RecordList>(folder + recordListPath);
  const opened = new Map<string, Promise<RecordFile>>();
  const open = (file: string): Promise<RecordFile> => {
    const opening = opened.get(file) ?? fetchJson<RecordFile>(folder + file);
    opened.set(file, opening);
    // After a failed attempt the next search tries again.
    opening.catch(() => opened.delete(file));
    return opening;
  };
  return async (id) => {
    const file = files[findRecordFile(id, files.length)] ?? '';
    const record = (await open(file))[id];
    if (!record) throw new Error(`${file} has no record ${id}`);
    return record;
  };
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
