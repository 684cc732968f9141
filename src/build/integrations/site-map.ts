import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pages } from '#domain/site/pages.ts';
import { type FileDays, type SloganYears, toPageDay } from './page-sources.ts';
import { readContentDays } from './read-content-days.ts';

/** The sitemap, each page with the day on which its content last changed; without a history it names no days. */
export function siteMap(): AstroIntegration {
  let root = '';
  let home = '';
  let days: FileDays = new Map();
  let slogans: SloganYears = new Map();
  const inner = sitemap({
    // It stands in for other pages when there is no network; nobody looks for it.
    filter: (page) => !page.endsWith(`/${pages.offline.address}`),
    serialize: (item) => {
      const lastmod = toPageDay(item.url.replace(home, ''), days, slogans);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': async (options) => {
        root = fileURLToPath(options.config.root);
        home = new URL(`${options.config.base}/`.replace(/\/+$/, '/'), options.config.site).href;
        await inner.hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (options) => {
        days = await readContentDays(root);
        slogans = await readSloganYears(new URL('du-lieu/slogans.json', options.dir));
        await inner.hooks['astro:build:done']?.(options);
      },
    },
  };
}

/** From the open data, which the build has just written. */
async function readSloganYears(file: URL): Promise<SloganYears> {
  const { slogans } = JSON.parse(await readFile(file, 'utf8')) as {
    slogans: { slug: string; uses: { year: number }[] }[];
  };
  return new Map(slogans.map(({ slug, uses }) => [slug, uses.map(({ year }) => year)]));
}
