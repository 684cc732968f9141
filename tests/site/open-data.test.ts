import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type OpenFile, openSchemas } from '#publish/open-data/open-data-schema.ts';
import { builtSites, walkedSites } from '../support/built-sites.ts';
import { siteOrigin } from '../support/site-address.ts';

const files = Object.keys(openSchemas) as OpenFile[];

describe.each(builtSites)('the open data of the site built for $base', (site) => {
  const { folder, base } = site;
  const readJson = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const toPath = (address: string): string => new URL(address).pathname.slice(base.length);

  it.each(files)('has %s.json as its published JSON Schema says', async (file) => {
    const data = await readJson(`du-lieu/${file}.json`);
    expect(data.$schema).toBe(`${siteOrigin}${base}du-lieu/schema/${file}.json`);
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(await readJson(toPath(data.$schema)));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(files)('has no field in %s.json that the schema does not know', async (file) => {
    const data = await readJson(`du-lieu/${file}.json`);
    expect(openSchemas[file].parse(data)).toEqual(data);
  });

  it('holds every year, slogan and document', async () => {
    const [{ campaigns }, { slogans, lists }, { documents }] = await Promise.all([
      readJson('du-lieu/campaigns.json'),
      readJson('du-lieu/slogans.json'),
      readJson('du-lieu/documents.json'),
    ]);
    expect(lists.map((list: { year: number }) => list.year)).toEqual(
      campaigns.map((each: { year: number }) => each.year),
    );
    const pages = [...campaigns, ...slogans].map(({ url }: { url: string }) => `${toPath(url)}index.html`);
    expect(pages.filter((page) => !existsSync(join(folder, page)))).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);
  });

  // The files are the same on both sites, and 200 MB to read.
  it.runIf(walkedSites.includes(site))('gives every download its size and its SHA-256', async () => {
    const { artworks } = await readJson('du-lieu/artworks.json');
    const listed = artworks.flatMap(
      (artwork: { files: { path: string; url: string; bytes: number; sha256: string }[] }) => artwork.files,
    );
    const { artworks: planned } = await readJson('artwork.json');
    expect(listed.length).toBe(planned.flatMap((artwork: { files: object[] }) => artwork.files).length);
    const wrong: string[] = [];
    for (const { path, url, bytes, sha256 } of listed) {
      const content = await readFile(join(folder, path));
      const sum = createHash('sha256').update(content).digest('hex');
      if (toPath(url) !== path || bytes !== content.length || sha256 !== sum) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});
