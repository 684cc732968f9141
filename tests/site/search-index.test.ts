import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

describe.each(builtSites)('the search index of the site built for $base', ({ folder, base }) => {
  it('is Vietnamese and holds every page that is meant for it', async () => {
    const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
    const pages = await readBuiltPages({ folder, base });
    const meant = pages.filter(({ root }) => root.querySelector('[data-pagefind-body]'));
    expect(meant.length).toBeGreaterThan(0);
    expect(entry.languages.vi.page_count).toBe(meant.length);
  });

  it('comes with the script that reads it', async () => {
    expect(await readdir(join(folder, 'pagefind'))).toContain('pagefind.js');
  });
});
