import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type SearchRecord, searchKinds, toFacetValues } from '#domain/site/search-record.ts';
import { toIndexText } from './index-text.ts';
import { packRecords } from './pack-records.ts';

/** How much was written, in files and bytes. */
export interface WrittenIndex {
  files: number;
  bytes: number;
}

/** What the browser reads; Pagefind brings interfaces of its own, which this site does not use. */
const published = /^pagefind\.js$|^pagefind-entry\.json$|\.pf_(?:meta|index|filter)$|^wasm\./;

/** Begins every file of Pagefind's, before the content. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Writes a Pagefind index of the records into the folder.
 * @throws Error when two records share an address, or Pagefind refuses one.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<WrittenIndex> {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const repeated = records.filter((record) => byUrl.get(record.url) !== record);
  if (repeated.length > 0)
    throw new Error(`Several things to find share ${repeated.map(({ url }) => url).join(', ')}`);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const record of records) await addRecord(index, record);
    const { files } = await index.getFiles();
    const found = new Map(
      files.filter(({ path }) => path.endsWith(ending)).map((file) => [toId(file), findRecord(file, byUrl)]),
    );
    const wanted = [...files.filter(({ path }) => published.test(path)), ...packRecords(found)];
    // One after the other: a large archive has more files than may be open at once.
    for (const { path, content } of wanted) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return { files: wanted.length, bytes: wanted.reduce((sum, { content }) => sum + content.length, 0) };
  } finally {
    await close();
  }
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, kind, title, text, words, years } = record;
  const filters = Object.entries(toFacetValues(record)).filter(([, values]) => values.length > 0);
  const { errors } = await index.addCustomRecord({
    url,
    language: 'vi',
    content: toIndexText(`${text} ${words}`),
    // Pagefind weighs this field most; “chủ đề 2023” asks for a kind and a year.
    meta: { title: toIndexText([title, searchKinds[kind], ...years].join(' · ')) },
    filters: Object.fromEntries(filters),
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}

const ending = '.pf_fragment';

/** What Pagefind calls a record in its answers: the name of the record's own file. */
const toId = ({ path }: IndexFile): string => basename(path, ending);

/**
 * A result's own file carries what was indexed; the browser wants what is shown, which is packed in files of our
 * own. Only the address in it is needed.
 */
function findRecord({ path, content }: IndexFile, byUrl: ReadonlyMap<string, SearchRecord>): SearchRecord {
  const plain = gunzipSync(content);
  if (!plain.subarray(0, signature.length).equals(signature))
    throw new Error(`${path} is not what Pagefind 1.6 writes`);
  const { url } = JSON.parse(plain.subarray(signature.length).toString()) as { url: string };
  const record = byUrl.get(url);
  if (!record) throw new Error(`${path} is of ${url}, which was not indexed`);
  return record;
}
