import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { findBarriersInSchemes } from '../support/find-barriers.ts';
import { isFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
/** Pages side by side: a core draws while the other one runs axe. */
const lanes = 3;

const { openPage, toAddress } = openBrowser(site);

/** A quick run looks at a page of each type, in every-page-type.test.ts. */
it.runIf(isFullRun)(
  'puts no barrier into any page of the site map, in either scheme',
  { timeout: 600_000 },
  async () => {
    const paths = await readSiteMap();
    const found: Record<string, string[]> = {};
    const left = [...paths];
    const work = async (): Promise<void> => {
      const page = await openPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        await page.goto(toAddress(path), { waitUntil: 'load' });
        const barriers = await findBarriersInSchemes(page);
        if (barriers.length > 0) found[path] = barriers;
      }
    };
    await Promise.all(Array.from({ length: lanes }, work));
    expect(paths.length).toBeGreaterThan(50);
    expect(found).toEqual({});
  },
);

/** The paths below the root of what the site tells search engines, and of what it does not: the page for unknown addresses. */
async function readSiteMap(): Promise<string[]> {
  const index = await readFile(join(site.folder, 'sitemap-index.xml'), 'utf8');
  const maps = await Promise.all(
    findLocations(index).map((location) => readFile(join(site.folder, new URL(location).pathname), 'utf8')),
  );
  const listed = maps.flatMap(findLocations).map((location) => new URL(location).pathname);
  return [...listed, '/khong-co/trang-nay/', '/tim-kiem/', '/ngoai-tuyen/'];
}

const findLocations = (xml: string): string[] =>
  Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, location = '']) => location);
