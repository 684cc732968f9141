import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type InlineSources, toPagePolicy } from '../hosting/page-policy.ts';

/**
 * Writes its Content Security Policy into every page, with the hashes of what stands inline in that
 * very page. (Astro's own `security.csp` lists the hashes of the whole site in every page.)
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Scripts and pictures stay files of their own, so that no page needs to allow an inline script or
        // a data address; a small style sheet may stand in the page, with its hash.
        const assetsInlineLimit = (file: string): boolean | undefined =>
          file.endsWith('.css') ? undefined : false;
        updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
        await Promise.all(files.map((file) => addPolicy(folder, file)));
        logger.info(`${files.length} pages carry their Content Security Policy`);
      },
    },
  };
}

async function addPolicy(folder: string, file: string): Promise<void> {
  const path = join(folder, file);
  const page = file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
  await writeFile(path, withPolicy(page, await readFile(path, 'utf8')));
}

const charset = /<meta charset="utf-8"\s*\/?>/i;

/**
 * The page with its policy right behind the character set, before anything that loads.
 * @throws Error when the page does not begin as all pages of the site do.
 */
export function withPolicy(page: string, html: string): string {
  if (!charset.test(html)) throw new Error(`The page "${page}" has no <meta charset="utf-8">`);
  const policy = toPagePolicy(page, findInlineSources(html));
  return html.replace(
    charset,
    (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
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
