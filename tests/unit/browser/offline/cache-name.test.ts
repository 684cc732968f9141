import { describe, expect, it } from 'vitest';
import { findCacheName } from '#browser/offline/cache-name.ts';
import { pagesWithoutTrace } from '#domain/site/pages.ts';

const plan = { withoutTrace: pagesWithoutTrace };

describe('a service worker’s cache', () => {
  it.each([
    ['', 'pages'],
    ['khau-hieu/', 'pages'],
    ['nam/2023/', 'pages'],
    ['_astro/PageLayout.abc.css', 'hashed'],
    ['pagefind/index/vi_1.pf_index', 'hashed'],
    ['pagefind/records/0.abc.json', 'hashed'],
    ['pagefind/records.json', 'data'],
    ['pagefind/pagefind-entry.json', 'data'],
    ['tu-thiet-ke/noi-dung.json', 'data'],
    ['tai-ve/2025/a.png', 'pictures'],
  ])('of "%s" is %s', (path, name) => {
    expect(findCacheName(path, plan)).toBe(name);
  });

  it.each([
    'ho-tro/',
    'ho-tro/index.html',
    'ho-tro/a.png',
    'tai-ve/2025/a.pdf',
    'tai-ve/2025/a.zip',
    'sw.js',
  ])('does not exist for "%s"', (path) => {
    expect(findCacheName(path, plan)).toBeUndefined();
  });
});
