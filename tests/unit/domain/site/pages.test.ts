import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPage, listNav, type Page, pageRows } from '#domain/site/pages.ts';

const folder = 'src/pages';

/** Where the file of a page may stand: `nam/[year]/` in `nam/[year].astro` or `nam/[year]/index.astro`. */
const toFiles = ({ address, file }: Page): string[] =>
  file ? [file] : [`${address}index.astro`, ...(address ? [`${address.slice(0, -1)}.astro`] : [])];

describe('the table of pages', () => {
  it('has a row for each page below src/pages', async () => {
    const files = await Array.fromAsync(glob('**/*.astro', { cwd: folder }));
    const known = pageRows.flatMap(toFiles);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !known.includes(file.split(sep).join('/')))).toEqual([]);
  });

  it('has a file for each row', () => {
    const missing = pageRows.filter((row) => !toFiles(row).some((file) => existsSync(`${folder}/${file}`)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('finds each page by its own address', () => {
    const wrong = pageRows.filter(
      ({ address, id }) =>
        findPage(address.replaceAll(/[[\]]/g, ''))?.page !== pageRows.find((row) => row.id === id),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tells the parts of an address', () => {
    expect(findPage('nam/2023/ban-tin/')?.parts).toEqual({ year: '2023' });
  });

  it('knows no page deep below an unknown address', () => {
    expect(findPage('khong-co/trang-nay/')).toBeUndefined();
  });

  it('names another row of English where a page says the same', () => {
    const languages = pageRows.flatMap(({ inEnglish }) =>
      inEnglish === undefined ? [] : pageRows.find(({ id }) => id === inEnglish)?.language,
    );
    expect(languages).toEqual(['en', 'en']);
  });

  it('puts five pages into the header', () => {
    expect(listNav('header')).toEqual(['slogans', 'artworks', 'customiser', 'guides', 'years']);
  });
});
