import { describe, expect, it } from 'vitest';
import { type HeaderRule, headerRules, toPatternSource } from '#build/hosting/header-rules.ts';
import { toHeadersFile } from '#build/hosting/to-headers-file.ts';
import { pageRows } from '#domain/site/pages.ts';

/** Addresses below the root that between them meet every rule. */
const addresses = [
  '',
  'ho-tro/',
  'sw.js',
  '_astro/PageLayout.abc.css',
  '_astro/worker.abc.js',
  '_astro/emblem.abc.svg',
  'fonts/be-vietnam-pro-400.woff2',
  'pagefind/pagefind.js',
  'pagefind/filter/vi_1.pf_filter',
  'pagefind/index/vi_1.pf_index',
  'pagefind/records/0.abc.json',
  'tai-ve/2025/a.svg',
  'tai-ve/2025/a.pdf',
  'tai-ve/2025/a.zip',
  'du-lieu/lich.ics',
  ...pageRows.map(({ address }) => address),
];

const bases = ['/', '/thang-hanh-dong/'];

describe.each(bases)('the rules of headers below %s', (base) => {
  const find = (address: string) =>
    headerRules.filter((rule) => new RegExp(toPatternSource(rule, base)).test(base + address));

  it.each(addresses)('give "%s" no name twice but the policy', (address) => {
    const names = find(address).flatMap(({ headers }) => Object.keys(headers));
    const single = names.filter((name) => name !== 'Content-Security-Policy');
    expect(single).toEqual([...new Set(single)]);
  });

  it('are all met by an address of this test', () => {
    const met = new Set(addresses.flatMap(find));
    expect(headerRules.filter((rule) => !met.has(rule))).toEqual([]);
  });

  it('have every page asked for anew, but those that leave no trace', () => {
    const pages = pageRows.filter(({ address }) => !address.startsWith('['));
    const values = pages.map(({ address, offline }) => [
      offline === 'nothing' ? 'no-store' : 'no-cache',
      ...find(address).flatMap(({ headers }) => headers['Cache-Control'] ?? []),
    ]);
    expect(values.filter(([expected, ...found]) => found.length !== 1 || found[0] !== expected)).toEqual([]);
  });

  it('name no address of another site', () => {
    expect(find('khac/').map(({ pattern }) => pattern)).toEqual(['*']);
    const sources = headerRules.map((rule) => toPatternSource(rule, base));
    expect(sources.filter((source) => !source.startsWith(`^${base}`))).toEqual([]);
  });
});

describe('the file _headers', () => {
  it('writes each rule as a block with the base in front', () => {
    const rules: HeaderRule[] = [
      { pattern: '*', headers: { 'X-Content-Type-Options': 'nosniff' } },
      { pattern: 'tai-ve/*.svg', headers: { 'Content-Disposition': 'attachment' } },
    ];
    expect(toHeadersFile(rules, '/thang/')).toBe(
      '/thang/*\n  X-Content-Type-Options: nosniff\n\n/thang/tai-ve/*.svg\n  Content-Disposition: attachment\n',
    );
  });

  it('has at most one star in a pattern, which is all that hosts understand', () => {
    expect(headerRules.filter(({ pattern }) => pattern.split('*').length > 2)).toEqual([]);
  });
});
