import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { type BuiltPage, isWithoutCrumbs, readBuiltPages } from '../support/read-built-pages.ts';

type Rule = (page: BuiltPage, site: { folder: string; base: string }) => boolean;

/** What every page has, as the sentence of its test. */
const rules: Record<string, Rule> = {
  'says that it is Vietnamese, or English where it is': ({ file, root }) =>
    root.querySelector('html')?.getAttribute('lang') === (file.startsWith('en/') ? 'en' : 'vi'),
  'has exactly one h1, with words in it': ({ root }) => {
    const headings = root.querySelectorAll('h1');
    return headings.length === 1 && headings.every(({ text }) => text.trim() !== '');
  },
  'has a title': ({ root }) => (root.querySelector('title')?.text.trim() ?? '') !== '',
  'has a description of 20 letters or more': ({ root }) =>
    (readMeta(root, 'meta[name=description]') ?? '').length >= 20,
  'names its canonical address': (page, { base }) => {
    const href = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
    // The page for unknown addresses has no address of its own.
    if (page.file === '404.html') return href === undefined || new URL(href).pathname.startsWith(base);
    return href !== undefined && new URL(href).pathname === page.address;
  },
  'has a title, a description and an address for sharing': ({ root }) =>
    ['og:title', 'og:description', 'og:url'].every((name) => readMeta(root, `meta[property="${name}"]`)),
  'has a share picture that exists': ({ root }, { folder, base }) => {
    const image = readMeta(root, 'meta[property="og:image"]');
    if (!image || !URL.canParse(image)) return false;
    const { pathname } = new URL(image);
    return pathname.startsWith(base) && existsSync(join(folder, pathname.slice(base.length)));
  },
  'says how large its share picture is, of which type and what it shows': ({ root }) =>
    readMeta(root, 'meta[property="og:image:width"]') === '1200' &&
    readMeta(root, 'meta[property="og:image:height"]') === '630' &&
    readMeta(root, 'meta[property="og:image:type"]') === 'image/png' &&
    (readMeta(root, 'meta[property="og:image:alt"]') ?? '') !== '',
  'has a share picture of that size, of 300 kB at most': ({ root }, { folder, base }) => {
    const { pathname } = new URL(readMeta(root, 'meta[property="og:image"]') ?? '');
    const picture = readFileSync(join(folder, pathname.slice(base.length)));
    // The head of a PNG.
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    return size.join() === '1200,630' && picture.length <= 300_000;
  },
  'has a share picture whose address changes with its content': ({ root }, { folder, base }) => {
    const { pathname, search } = new URL(readMeta(root, 'meta[property="og:image"]') ?? '');
    const picture = readFileSync(join(folder, pathname.slice(base.length)));
    return search === `?v=${createHash('sha256').update(picture).digest('hex').slice(0, 8)}`;
  },
  'shows where it stands, unless nothing is above it': (page) =>
    isWithoutCrumbs(page) || page.root.querySelector('nav[aria-label] [aria-current=page]') !== null,
  'has one main part and a link that skips to it': ({ root }) => {
    const mains = root.querySelectorAll('main');
    const id = mains[0]?.getAttribute('id');
    return mains.length === 1 && id !== undefined && root.querySelector(`a[href="#${id}"]`) !== null;
  },
};

describe.each(builtSites)('every page of the site built for $base', (site) => {
  it.each(Object.entries(rules))('%s', async (_sentence, rule) => {
    const pages = await readBuiltPages(site);
    expect(pages.filter((page) => !rule(page, site)).map(({ file }) => file)).toEqual([]);
  });

  it('has a title of its own', async () => {
    const titles = (await readBuiltPages(site)).map(({ root }) => root.querySelector('title')?.text);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

function readMeta(root: BuiltPage['root'], selector: string): string | undefined {
  return root.querySelector(selector)?.getAttribute('content');
}
