import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createArchiveIndex } from '#browser/search/archive-index.ts';
import { openRecords } from '#browser/search/open-records.ts';
import { readQuery } from '#browser/search/search-query.ts';

/** What one query fetches, in bytes, from an index that nothing was fetched from before. */
export interface QueryCost {
  /** Once a visit: Pagefind itself (scripts as a host compresses them) and the list of records. */
  opening: number;
  /** The parts of the index that the words are in. */
  lookup: number;
  /** What the first forty results show. */
  results: number;
  /** The filters, which come after the results. */
  facets: number;
  /** Time that finding takes, without any network. */
  milliseconds: number;
}

/** As many as the search page opens at once. */
const openedResults = 40;

/**
 * Runs the search page's own code against the files of an index.
 * @param folder what `writeSearchIndex` wrote.
 */
export async function measureQuery(folder: string, text: string): Promise<QueryCost> {
  const meter = { bytes: 0 };
  const take = (): number => {
    const { bytes } = meter;
    meter.bytes = 0;
    return bytes;
  };
  const fetchFile = async (address: string): Promise<Response> => {
    const content = await readFile(address.replace(/\?.*$/, ''));
    // As a host compresses it; Pagefind's own files are compressed already.
    meter.bytes += address.endsWith('.json') ? gzipSync(content).length : content.length;
    return new Response(content);
  };
  const { fetch } = globalThis;
  globalThis.fetch = (input) => fetchFile(String(input));
  try {
    const script = join(folder, 'pagefind.js');
    const { createInstance } = await import(pathToFileURL(script).href);
    const pagefind = createInstance({ basePath: `${folder}/`, language: 'vi', noWorker: true });
    // Finds everything without looking a word up: when it answers, all is open.
    await pagefind.search(null);
    const openRecord = await openRecords(`${folder}/`);
    const opening = take() + gzipSync(await readFile(script)).length;
    const index = createArchiveIndex(pagefind, openRecord);
    const start = performance.now();
    const { ids } = await index.find(readQuery(text));
    const milliseconds = performance.now() - start;
    const lookup = take();
    await index.open(ids.slice(0, openedResults));
    const results = take();
    await pagefind.filters();
    return { opening, lookup, results, facets: take(), milliseconds };
  } finally {
    globalThis.fetch = fetch;
  }
}
