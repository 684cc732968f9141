import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReleaseList, releaseListPath } from '#build/output/keep-previous-files.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { createAddresses } from '#domain/site/addresses.ts';
import type { RecordFile, RecordList } from '#domain/site/record-files.ts';
import { type SearchRecord, searchKinds } from '#domain/site/search-record.ts';
import { builtSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

describe.each(builtSites)('the search index of the site built for $base', ({ folder, base }) => {
  let records: SearchRecord[];
  beforeAll(async () => {
    records = await readRecords(join(folder, 'pagefind'));
  });

  it('is Vietnamese and holds things of every kind', async () => {
    const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(entry.languages.vi.page_count).toBe(records.length);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(Object.keys(searchKinds)));
  });

  it('lies in few files', async () => {
    const { files } = JSON.parse(await readFile(join(folder, releaseListPath), 'utf8')) as ReleaseList;
    expect(files.filter((file) => file.startsWith('pagefind/')).length).toBeLessThan(60);
    const list = JSON.parse(await readFile(join(folder, 'pagefind/records.json'), 'utf8')) as RecordList;
    expect(list.files.filter((file) => !existsSync(join(folder, 'pagefind', file)))).toEqual([]);
  });

  it('leads to places that exist', async () => {
    const pages = await readBuiltPages({ folder, base });
    const places = new Set(
      pages.flatMap(({ address, root }) => [
        address,
        ...root.querySelectorAll('[id]').map(({ id }) => `${address}#${id}`),
      ]),
    );
    expect(records.map(({ url }) => url).filter((url) => !places.has(url))).toEqual([]);
  });

  it('holds no page that is a mere list', () => {
    const { home, years, slogans, artworks, documents, guides, help, search } = createAddresses(base);
    const lists = [home, years, slogans, artworks, documents, guides, help, search];
    expect(records.map(({ url }) => url).filter((url) => lists.includes(url))).toEqual([]);
  });

  it('gives every slogan and theme that is published a picture that exists and words to copy', async () => {
    const { artworks } = JSON.parse(await readFile(join(folder, 'artwork.json'), 'utf8')) as {
      artworks: Artwork[];
    };
    const addresses = createAddresses(base);
    const published = new Set(
      artworks.map(({ job: { year, message } }) =>
        message.kind === 'theme' ? addresses.year(year) : addresses.slogan(message.slug),
      ),
    );
    const shown = records.filter(
      ({ kind, url }) => (kind === 'slogan' || kind === 'theme') && published.has(url),
    );
    expect(shown.length).toBeGreaterThan(50);
    const without = shown.filter(
      ({ picture = '', copy }) => !copy || !existsSync(join(folder, picture.slice(base.length))) || !picture,
    );
    expect(without.map(({ url }) => url)).toEqual([]);
  });

  it('leaves nothing that only the build needs', async () => {
    expect(existsSync(join(folder, 'search-records.json'))).toBe(false);
    expect(
      (await readdir(join(folder, 'pagefind'))).filter((name) => /ui|highlight|worker/.test(name)),
    ).toEqual([]);
  });
});

async function readRecords(folder: string): Promise<SearchRecord[]> {
  // Not those that the release before left beside them.
  const { files } = JSON.parse(await readFile(join(folder, 'records.json'), 'utf8')) as RecordList;
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => Object.values(JSON.parse(text) as RecordFile));
}
