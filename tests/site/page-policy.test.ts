import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../support/built-sites.ts';
import { type BuiltPage, readBuiltPages } from '../support/read-built-pages.ts';

describe.each(builtSites)('every page of the site built for $base', async (site) => {
  const pages = await readBuiltPages(site);
  const filesWith = (isWrong: (page: BuiltPage) => boolean): string[] =>
    pages.filter(isWrong).map(({ file }) => file);

  it('carries one policy, which forbids what it does not name', () => {
    const policies = (page: BuiltPage) =>
      page.root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
    const wrong = filesWith(
      (page) => policies(page).length !== 1 || !readPolicy(page).startsWith("default-src 'none'"),
    );
    expect(wrong).toEqual([]);
  });

  it('allows nothing unsafe but WebAssembly, and nothing of another host', () => {
    const wrong = filesWith((page) => {
      const policy = readPolicy(page).replaceAll("'wasm-unsafe-eval'", '');
      return /unsafe-|https?:|\*|\bdata:/.test(policy);
    });
    expect(wrong).toEqual([]);
  });

  it('has no inline script', () => {
    const selector = 'script:not([src]):not([type^="application/"])';
    expect(filesWith(({ root }) => root.querySelector(selector) !== null)).toEqual([]);
  });

  it('has no inline style but those whose hash its policy names', () => {
    const wrong = filesWith((page) =>
      page.root
        .querySelectorAll('style')
        .some(({ innerHTML }) => !readPolicy(page).includes(toSha256(innerHTML))),
    );
    expect(wrong).toEqual([]);
  });

  it('has no attribute that the policy would silence', () => {
    const found = pages.flatMap(({ file, root }) =>
      root.querySelectorAll('*').flatMap(({ tagName, attributes }) =>
        Object.entries(attributes)
          .filter(([name, value]) => name === 'style' || /^on/.test(name) || /^javascript:/i.test(value))
          .map(([name]) => `${file}: <${tagName} ${name}>`),
      ),
    );
    expect(found).toEqual([]);
  });
});

function readPolicy({ root }: BuiltPage): string {
  const element = root.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return element?.getAttribute('content') ?? '';
}

const toSha256 = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
