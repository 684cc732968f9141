import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '#domain/site/search-record.ts';
import { writeSearchIndex } from '#publish/search-index/write-search-index.ts';

/** Indexes the records of `search-records.json`, in the folder that is being built. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, 'search-records.json');
        const records = JSON.parse(await readFile(source, 'utf8')) as SearchRecord[];
        const { files, bytes } = await writeSearchIndex(records, join(folder, 'pagefind'));
        // The index holds all of it, in the small parts that a query needs.
        await rm(source);
        logger.info(`${records.length} things to find, ${files} files, ${Math.round(bytes / 1000)} kB`);
      },
    },
  };
}
