/** Measures what a search fetches as the archive grows, and prints it as the table of docs/search.md. */
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RecordFile } from '#domain/site/record-files.ts';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { writeSearchIndex } from '#publish/search-index/write-search-index.ts';
import { measureQuery } from './measure-query.ts';

const help = `Measures the kilobytes that one query fetches, with 1, 10 and 100 times the archive's content.

Usage: node scripts/measure/search.ts [--times 1,10,100] [--site dist]

Copies of the real records stand for more campaigns: other years, other numbers, the words of each text
in another order. The site must have been built. 100 times takes about two minutes and 1 GB of memory.
`;

const queries = ['bình đẳng giới', 'chia khoa', '8935'];

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1,10,100' },
    site: { type: 'string', default: 'dist' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(help);
else await measure(values.times.split(',').map(Number), join(values.site, 'pagefind'));

async function measure(times: readonly number[], index: string): Promise<void> {
  const records = await readRecords(index);
  const years = new Set(records.filter(({ kind }) => kind === 'theme').flatMap((record) => record.years));
  print('| campaigns | things to find | opening | query | looked up | 40 results | facets | ms |');
  print('|---:|---:|---:|---|---:|---:|---:|---:|');
  for (const factor of times) {
    const all = Array.from({ length: factor }, (_, copy) =>
      records.map((record) => toCopy(record, copy, years.size)),
    );
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    try {
      await writeSearchIndex(all.flat(), folder);
      for (const query of queries) {
        const { opening, lookup, results, facets, milliseconds } = await measureQuery(folder, query);
        const sizes = [lookup, results, facets].map(toKilobytes).join(' | ');
        const size = `${years.size * factor} | ${records.length * factor} | ${toKilobytes(opening)}`;
        print(`| ${size} | ${query} | ${sizes} | ${Math.round(milliseconds)} |`);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** The records of a built index, from the files that its results are read from. */
async function readRecords(index: string): Promise<SearchRecord[]> {
  const files = await Array.fromAsync(glob('records/*', { cwd: index }));
  if (files.length === 0) throw new Error(`No search index in ${index}; run "npm run build" first`);
  const texts = await Promise.all(files.sort().map((file) => readFile(join(index, file), 'utf8')));
  return texts.flatMap((text) => Object.values(JSON.parse(text) as RecordFile));
}

/** The same record of another decade; copy 0 is the record itself. */
function toCopy(record: SearchRecord, copy: number, years: number): SearchRecord {
  if (copy === 0) return record;
  const change = (text: string): string =>
    turnWords(text, copy).replaceAll(/\d{3,}/g, (number) => String(Number(number) + copy * years));
  return {
    ...record,
    url: `${record.url}?${copy}`,
    title: change(record.title),
    text: change(record.text),
    words: change(record.words),
    years: record.years.map((year) => year + copy * years),
  };
}

/** Begins with another word, so that the copies are different texts of the same words. */
function turnWords(text: string, by: number): string {
  const words = text.split(' ');
  const at = by % words.length;
  return [...words.slice(at), ...words.slice(0, at)].join(' ');
}

function toKilobytes(bytes: number): string {
  return bytes < 10_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${Math.round(bytes / 1000)} kB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
