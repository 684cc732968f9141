import { describe, expect, it } from 'vitest';
import { addPolicy } from '#build/integrations/page-policy.ts';

const toPage = (head: string): string => `<!doctype html><head><meta charset="utf-8">${head}</head>`;

const readPolicy = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy of a page', () => {
  it('stands before everything that loads', () => {
    const html = addPolicy({ address: '', html: toPage('<link rel="stylesheet" href="/a.css">') });
    expect(html).toMatch(
      /^<!doctype html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('allows an inline style by its hash', () => {
    const policy = readPolicy(addPolicy({ address: '', html: toPage('<style>p{color:red}</style>') }));
    // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='");
  });

  it('asks for no permission for linked data and for files', () => {
    const data = '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>';
    expect(readPolicy(addPolicy({ address: '', html: toPage(data) }))).toContain("script-src 'self';");
  });

  it('lets only the search and the customiser compile WebAssembly', () => {
    const pages = ['', 'khau-hieu/', 'tim-kiem/', 'tu-thiet-ke/', 'ho-tro/', '404.html'];
    const allowed = pages.filter((page) =>
      addPolicy({ address: page, html: toPage('') }).includes("'wasm-unsafe-eval'"),
    );
    expect(allowed).toEqual(['tim-kiem/', 'tu-thiet-ke/']);
  });

  it('refuses a page that does not say its characters first', () => {
    expect(() => addPolicy({ address: 'nam/', html: '<html></html>' })).toThrow(
      'The page "nam/" has no <meta charset="utf-8">',
    );
  });
});
