import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A finished page on its way to what is published. */
export interface FinishedPage {
  /** Below the site's root: `nam/2025/`, `404.html`. */
  address: string;
  html: string;
  /** Where the site is being built. */
  folder: string;
}

/** Gives the page's new HTML. */
export type RewritePage = (page: FinishedPage) => string | Promise<string>;

/** Reads and writes each page once, for all that the pages alone could not know. Stands after the artwork. */
export function rewritePages(...rewriters: readonly RewritePage[]): AstroIntegration {
  return {
    name: 'rewrite-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
        await Promise.all(files.map((file) => rewriteFile(folder, file, rewriters)));
        logger.info(`${files.length} pages carry their file sizes and their Content Security Policy`);
      },
    },
  };
}

async function rewriteFile(folder: string, file: string, rewriters: readonly RewritePage[]): Promise<void> {
  const path = join(folder, file);
  const address = file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
  let html = await readFile(path, 'utf8');
  for (const rewrite of rewriters) html = await rewrite({ address, html, folder });
  await writeFile(path, html);
}
