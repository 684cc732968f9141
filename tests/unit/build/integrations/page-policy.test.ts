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

  it.each([
    [
      { name: 'github', repo: 'a/b' },
      "connect-src 'self' blob: data: https://api.github.com https://api.netlify.com",
    ],
    [
      { name: 'github', repo: 'a/b', base_url: 'https://dang-nhap.example.vn/x' },
      "connect-src 'self' blob: data: https://api.github.com https://dang-nhap.example.vn https://www.githubstatus.com",
    ],
    [{ name: 'gitlab', repo: 'a/b' }, "connect-src 'self' blob: data: https://gitlab.com https://status"],
    [
      {
        name: 'gitea',
        repo: 'a/b',
        api_root: 'https://git.example.vn/api/v1',
        base_url: 'https://git.example.vn',
      },
      "connect-src 'self' blob: data: https://git.example.vn https://unpkg.com;",
    ],
    [{ name: 'test-repo' }, "connect-src 'self' blob: data:;"],
  ])('lets the editors’ page reach the host of %o, and no other page', (backend, sources) => {
    const config = `<script type="application/json" id="cms-config">${JSON.stringify({ backend })}</script>`;
    const policy = readPolicy(
      addPolicy({ address: 'quan-tri/', html: toPage(`<style>p{}</style>${config}`) }),
    );
    expect(policy).toContain(sources);
    // Beside a hash it would count for nothing.
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toMatch(/^default-src 'none'/);
    const elsewhere = readPolicy(addPolicy({ address: 'huong-dan/', html: toPage(config) }));
    expect(elsewhere).not.toMatch(/https:|unsafe-inline/);
  });

  it('refuses a page that does not say its characters first', () => {
    expect(() => addPolicy({ address: 'nam/', html: '<html></html>' })).toThrow(
      'The page "nam/" has no <meta charset="utf-8">',
    );
  });
});
