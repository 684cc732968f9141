import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { pages } from '#domain/site/pages.ts';
import type { CmsBackend } from '#domain/site/site.ts';
import { type InlineSources, toEditorsPolicy, toPagePolicy } from '../hosting/page-policy.ts';
import type { FinishedPage } from './rewrite-pages.ts';

/** Keeps out of the pages what their policy would have to allow. */
export function fewInlineSources(): AstroIntegration {
  return {
    name: 'few-inline-sources',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Scripts and pictures stay files of their own, so that no page needs to allow an inline script or
        // a data address; a small style sheet may stand in the page, with its hash.
        const assetsInlineLimit = (file: string): boolean | undefined =>
          file.endsWith('.css') ? undefined : false;
        updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
    },
  };
}

const charset = /<meta charset="utf-8"\s*\/?>/i;

/**
 * The page with its Content Security Policy right behind the character set, before anything that loads. It has
 * the hashes of what stands inline in that very page. (Astro's own `security.csp` lists the hashes of the whole
 * site in every page.)
 * @throws Error when the page does not begin as all pages of the site do.
 */
export function addPolicy({ address, html }: Pick<FinishedPage, 'address' | 'html'>): string {
  if (!charset.test(html)) throw new Error(`The page "${address}" has no <meta charset="utf-8">`);
  const policy =
    address === pages.editors.address
      ? toEditorsPolicy(findBackend(html))
      : toPagePolicy(address, findInlineSources(html));
  return html.replace(
    charset,
    (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** The editors' page itself says which git service it works with. */
function findBackend(html: string): CmsBackend {
  const [, config] = /<script type="application\/json" id="cms-config">([\s\S]*?)<\/script>/.exec(html) ?? [];
  if (config === undefined) throw new Error('The editors’ page has no configuration');
  return (JSON.parse(config) as { backend: CmsBackend }).backend;
}

function findInlineSources(html: string): InlineSources {
  // What has a type of its own (linked data) is not run, and needs no permission.
  const scripts = findInline(
    html,
    /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g,
  );
  return { scripts, styles: findInline(html, /<style[^>]*>([\s\S]*?)<\/style>/g) };
}

const findInline = (html: string, pattern: RegExp): string[] =>
  [...new Set(Array.from(html.matchAll(pattern), ([, content = '']) => toSource(content)))].sort();

const toSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
