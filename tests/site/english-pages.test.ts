import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { readBuiltPages } from '../support/read-built-pages.ts';

const vietnamese = /[ạảãăằắẳẵặâầấẩẫậđẹẻẽềếểễệịỉĩọỏõồốổỗộơờớởỡợụủũưừứửữựỳỵỷỹ]/i;

describe.each(builtSites)('the English pages of the site built for $base', async (site) => {
  const pages = await readBuiltPages(site);
  const addresses = createAddresses(site.base);
  const english = pages.filter(({ file }) => file.startsWith('en/'));
  const at = (address: string) => pages.find((page) => page.address === address);
  const themes = at(addresses.englishPage('themes'))?.root;

  it('are linked from every Vietnamese page, in their own language', () => {
    const without = pages.filter(
      ({ file, root }) =>
        !file.startsWith('en/') &&
        root.querySelector(`footer a[href="${addresses.english}"]`)?.getAttribute('lang') !== 'en',
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('name their Vietnamese counterpart where there is one, and it names them', () => {
    const alternates = (address: string) =>
      (at(address)?.root.querySelectorAll('link[rel=alternate][hreflang]') ?? []).map((link) => [
        link.getAttribute('hreflang'),
        new URL(link.getAttribute('href') ?? '').pathname,
      ]);
    for (const [vi, en] of [
      [addresses.home, addresses.english],
      [addresses.years, addresses.englishPage('themes')],
    ] as const) {
      expect(alternates(vi)).toEqual([
        ['vi', vi],
        ['en', en],
        ['x-default', vi],
      ]);
      expect(alternates(en)).toEqual(alternates(vi));
    }
    const paired = pages.filter(({ root }) => root.querySelector('link[hreflang]'));
    expect(paired.length).toBe(4);
  });

  it('mark Vietnamese words as Vietnamese, but for names', () => {
    const unmarked = english.flatMap(({ file, root }) => {
      const rest = parse(root.querySelector('body')?.outerHTML ?? '');
      for (const marked of rest.querySelectorAll('[lang=vi]')) marked.remove();
      const words = rest.text.split(/\s+/);
      return words.filter((word) => vietnamese.test(word)).map((word) => `${file}: ${word}`);
    });
    const names = ['Sóc', 'Trăng', 'Ánh', 'Dương', 'Hòa', 'Trái', 'Nhóm'];
    expect(unmarked.filter((found) => !names.some((name) => found.includes(name)))).toEqual([]);
  });

  it('give every theme its Vietnamese words and either a source or the word that it is ours', () => {
    const items = themes?.querySelectorAll('main li[id^=y]') ?? [];
    expect(items.length).toBeGreaterThanOrEqual(10);
    const wrong = items.filter((item) => {
      // Of a year whose theme is not found there is nothing to render.
      if (/theme of this year was not found \(searched on /.test(item.text))
        return item.querySelector('p[lang=vi]');
      const isFound = item.querySelector(`a[href^="${addresses.document('')}"]`) !== null;
      const isOurs = /No English rendering found/.test(item.text) && /not official/.test(item.text);
      return !item.querySelector('p[lang=vi]') || isFound === isOurs;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('name the numbers to call with source and day, as our translation', () => {
    for (const { root } of english) {
      const help = root.querySelector('#help');
      const numbers = help?.querySelectorAll('a[href^="tel:"]').map((link) => link.getAttribute('href'));
      expect(numbers).toEqual(expect.arrayContaining(['tel:113', 'tel:111']));
      expect(help?.text).toMatch(/Source: .+Last verified: .*\d{4}/s);
      expect(help?.text).toContain('our own translation');
    }
  });
});
