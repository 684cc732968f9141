import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { toWholeWeight, weighPage } from '../../scripts/measure/weigh-page.ts';
import { pageLetters } from '../../scripts/page-letters.ts';
import { walkedSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

/** Bytes on the wire: HTML, CSS, typeface and scripts together, and the scripts of them. */
interface Budget {
  whole: number;
  scripts: number;
}
const usual: Budget = { whole: 60_000, scripts: 8_000 };

describe.each(walkedSites)('every page of the site built for $base', (site) => {
  const addresses = createAddresses(site.base);
  const exceptions: Record<string, Budget> = {
    // Its script is what one comes for: the query, its ranking, the facets.
    [addresses.search]: { ...usual, scripts: 12_000 },
  };
  const weighing = (async () => {
    const pages = await readBuiltPages(site);
    return Promise.all(
      pages.map(async ({ address }) => ({
        address,
        budget: exceptions[address] ?? usual,
        weight: await weighPage(site, address),
      })),
    );
  })();

  it('is light', async () => {
    const heavy = (await weighing).filter(({ weight, budget }) => toWholeWeight(weight) > budget.whole);
    expect(heavy).toEqual([]);
  });

  it('has little script of its own', async () => {
    const heavy = (await weighing).filter(({ weight, budget }) => weight.scripts > budget.scripts);
    expect(heavy).toEqual([]);
  });

  it('waits for no style sheet, and asks at once for the two files of its typeface', async () => {
    const pages = await readBuiltPages(site);
    const names = ({ root }: (typeof pages)[number]) => ({
      sheets: root.querySelectorAll('link[rel=stylesheet]').length,
      typeface: root.querySelectorAll('link[rel=preload][as=font]').map((link) => link.getAttribute('href')),
    });
    const typeface = [400, 700].map((weight) => addresses.file(`fonts/be-vietnam-pro-${weight}.woff2`));
    const others = pages.filter((page) => {
      const found = names(page);
      return found.sheets > 0 || String(found.typeface) !== String(typeface);
    });
    expect(others.map(({ file }) => file)).toEqual([]);
    const fonts = (await weighing).map(({ weight }) => weight.fonts);
    expect(Math.max(...fonts)).toBeLessThan(21_000);
    expect(Math.min(...fonts)).toBeGreaterThan(15_000);
  });

  it('has only letters that the typeface holds', async () => {
    const pages = await readBuiltPages(site);
    const lacking = pages.flatMap(({ file, root }) =>
      [...new Set(root.querySelector('body')?.text ?? '')]
        .filter((letter) => letter.trim() !== '' && !pageLetters.includes(letter))
        .map((letter) => `${file}: ${letter}`),
    );
    // Mend by a letter more in scripts/page-letters.ts and "node scripts/pack-fonts.ts".
    expect(lacking).toEqual([]);
  });

  it('says how large each picture is, so that nothing moves when it comes', async () => {
    const pages = await readBuiltPages(site);
    const unsized = pages.flatMap(({ file, root }) =>
      root
        .querySelectorAll('img[src]')
        .filter((image) => !image.hasAttribute('width') || !image.hasAttribute('height'))
        .map((image) => `${file}: ${image.getAttribute('src')}`),
    );
    expect(unsized).toEqual([]);
  });
});
