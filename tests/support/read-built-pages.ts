import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { BuiltSite } from '../../scripts/built-site.ts';

export interface BuiltPage {
  /** File below the site's folder, with forward slashes: `nam/2023/index.html`. */
  file: string;
  /** Address without a host, base included: `/nam/2023/`; that of 404.html is any unknown one. */
  address: string;
  html: string;
  root: HTMLElement;
}

const known = new Map<string, Promise<BuiltPage[]>>();

/**
 * Every page of a built site, in the order of its files; read once for all files of a process, so change none.
 * @throws Error when the site was not built.
 */
export function readBuiltPages(site: BuiltSite): Promise<BuiltPage[]> {
  const pages = known.get(site.folder) ?? readPages(site);
  known.set(site.folder, pages);
  return pages;
}

async function readPages({ folder, base }: BuiltSite): Promise<BuiltPage[]> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No built site in ${folder}; "npm test" builds both, "npm run build" only dist`);
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder })))
    .map((file) => file.split(sep).join('/'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      return { file, address: base + file.replace(/(^|\/)index\.html$/, '$1'), html, root: parse(html) };
    }),
  );
}

/** The home page and the page for unknown addresses have nothing above them. */
export const isWithoutCrumbs = ({ file }: BuiltPage): boolean => file === 'index.html' || file === '404.html';
