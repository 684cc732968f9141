import { createHash } from 'node:crypto';
import {
  countRecordFiles,
  findRecordFile,
  type RecordFile,
  type RecordList,
  recordListPath,
} from '#domain/site/record-files.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';

/** A file of the index, below its folder. */
export interface PackedFile {
  path: string;
  content: Uint8Array;
}

/** What results show, in a few files, and the list of them. */
export function packRecords(records: ReadonlyMap<string, SearchRecord>): PackedFile[] {
  const packs: RecordFile[] = Array.from({ length: countRecordFiles(records.size) }, () => ({}));
  for (const [id, record] of [...records].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const pack = packs[findRecordFile(id, packs.length)];
    if (pack) pack[id] = record;
  }
  const files = packs.map((pack, index) => {
    const content = Buffer.from(JSON.stringify(pack));
    const sum = createHash('sha256').update(content).digest('hex').slice(0, 10);
    return { path: `records/${index}.${sum}.json`, content };
  });
  const list: RecordList = { files: files.map(({ path }) => path) };
  return [...files, { path: recordListPath, content: Buffer.from(JSON.stringify(list)) }];
}
