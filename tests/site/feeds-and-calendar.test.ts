import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';
import { siteOrigin } from '../support/site-address.ts';

const parser = new XMLParser({ ignoreAttributes: false });

describe.each(builtSites)('for readers and crawlers, the site built for $base', ({ folder, base }) => {
  const home = `${siteOrigin}${base}`;
  const readText = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const isThere = (address: string): boolean =>
    address.startsWith(home) &&
    existsSync(join(folder, new URL(address).pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html')));

  /** @throws Error when it is not well formed. */
  const readXml = async (path: string) => parser.parse(await readText(path), true);

  it('has an RSS feed whose items lead to its pages', async () => {
    const { channel } = (await readXml('du-lieu/rss.xml')).rss;
    const links: string[] = channel.item.map((item: { link: string }) => item.link);
    expect(channel.link).toBe(home);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  it('has an Atom feed of the same, each entry with an id of its own and a day', async () => {
    const { feed } = await readXml('du-lieu/atom.xml');
    const ids: string[] = feed.entry.map((entry: { id: string }) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      feed.entry.filter((entry: { updated: string }) => Number.isNaN(Date.parse(entry.updated))),
    ).toEqual([]);
    expect(feed.link.map((link: Record<string, string>) => link['@_href'])).toContain(
      `${home}du-lieu/atom.xml`,
    );
  });

  it('has a calendar that a strict reader takes, with every year’s month', async () => {
    const text = await readText('du-lieu/lich.ics');
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const years = events.filter(({ uid }) => uid.includes('-thang@')).map(({ startDate }) => startDate.year);
    expect(years).toContain(2016);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ startDate, endDate }) => startDate.compare(endDate) >= 0)).toEqual([]);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('has a sitemap of all its pages', async () => {
    const index = await readXml('sitemap-index.xml');
    expect(isThere(index.sitemapindex.sitemap.loc)).toBe(true);
    const { urlset } = await readXml('sitemap-0.xml');
    const listed: string[] = urlset.url.map(({ loc }: { loc: string }) => loc);
    // Both stand in for other pages.
    const unlisted = ['404.html', 'ngoai-tuyen/index.html'];
    const pages = (await readBuiltPages({ folder, base })).filter(({ file }) => !unlisted.includes(file));
    expect(listed.toSorted()).toEqual(pages.map(({ address }) => siteOrigin + address).toSorted());
  });

  it('tells a crawler where the sitemap is, and a browser how to search', async () => {
    expect(await readText('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
    const { OpenSearchDescription } = await readXml('opensearch.xml');
    expect(OpenSearchDescription.Url[0]['@_template']).toBe(`${home}tim-kiem/?q={searchTerms}`);
    expect(OpenSearchDescription.ShortName.length).toBeLessThanOrEqual(16);
  });

  it('describes years and slogans in the words of schema.org, with pictures that exist', async () => {
    const things = (await readBuiltPages({ folder, base })).flatMap(({ file, root }) =>
      root
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => ({ file, thing: JSON.parse(script.text) })),
    );
    const kinds = Map.groupBy(things, ({ thing }) => thing['@type']);
    expect(kinds.get('Event')?.every(({ file }) => /^nam\/\d{4}\/index\.html$/.test(file))).toBe(true);
    expect(kinds.get('CreativeWork')?.length).toBeGreaterThan(20);
    expect(kinds.get('Dataset')).toHaveLength(1);
    const pictures = things.flatMap(
      ({ thing }) => (thing.image ?? []) as { contentUrl: string; license: string }[],
    );
    expect(pictures.length).toBeGreaterThan(100);
    expect(pictures.filter(({ contentUrl, license }) => !isThere(contentUrl) || !license)).toEqual([]);
  });
});
