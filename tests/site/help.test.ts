import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

/** What a tab, a history or a preview must not say of its reader. */
const telling = /bạo lực|bạo hành|xâm hại|lên tiếng|nạn nhân|giúp đỡ|hotline/i;

describe.each(builtSites)('the site built for $base', async (site) => {
  const pages = await readBuiltPages(site);

  it('lets its reader leave every page at once, by a link that tells nothing', () => {
    const exits = pages.map(({ file, root }) => ({ file, links: root.querySelectorAll('quick-exit a') }));
    const wrong = exits.filter(
      ({ links }) =>
        links.length !== 1 ||
        links[0]?.getAttribute('rel') !== 'noreferrer' ||
        !links[0]?.getAttribute('href')?.startsWith('https://'),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('names numbers to call, with their source, wherever it says "lên tiếng"', () => {
    const asking = pages.filter(({ root }) => /lên tiếng/i.test(root.querySelector('main')?.text ?? ''));
    expect(asking.length).toBeGreaterThan(0);
    const silent = asking.filter(({ root }) => {
      const numbers = root.querySelectorAll('a[href^="tel:"]').map((link) => link.getAttribute('href'));
      const help = root.querySelector('.help-strip')?.text ?? root.querySelector('main')?.text ?? '';
      return !numbers.includes('tel:113') || !numbers.includes('tel:111') || !/Nguồn: .+\d{4}/.test(help);
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('keeps the help page neutral in tabs, histories and previews', () => {
    const help = pages.find(({ file }) => file === 'ho-tro/index.html');
    const shown = [
      help?.root.querySelector('title')?.text,
      ...['description', 'og:title', 'og:description', 'og:url', 'og:image'].map((name) =>
        help?.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content'),
      ),
    ];
    expect(shown).not.toContain(undefined);
    expect(shown.filter((text) => telling.test(text ?? ''))).toEqual([]);
    expect(shown.at(-1)).toContain('/anh-trung-tinh.png');
  });

  it('tells other sites nothing of the page that a reader comes from', () => {
    const wrong = pages.filter(
      ({ root }) => root.querySelector('meta[name="referrer"]')?.getAttribute('content') !== 'same-origin',
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
