import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { type WrittenIndex, writeSearchIndex } from '#publish/search-index/write-search-index.ts';

/**
 * Indexes the records of `search-records.json`, in the folder that is being built: in a process of its own, from when the
 * pages are there.
 */
export function searchIndex(): AstroIntegration {
  let indexing: Promise<WrittenIndex & { records: number }> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        indexing = indexRecords(fileURLToPath(dir));
        // Told where it is waited for.
        indexing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records, files, bytes } = await (indexing ?? indexRecords(fileURLToPath(dir)));
        logger.info(`${records} things to find, ${files} files, ${Math.round(bytes / 1000)} kB`);
      },
    },
  };
}

async function indexRecords(folder: string): Promise<WrittenIndex & { records: number }> {
  const source = join(folder, 'search-records.json');
  const records = JSON.parse(await readFile(source, 'utf8')) as SearchRecord[];
  const written = await writeSearchIndex(records, join(folder, 'pagefind'));
  // The index holds all of it, in the small parts that a query needs.
  await rm(source);
  return { ...written, records: records.length };
}
