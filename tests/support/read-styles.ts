import { glob, readFile } from 'node:fs/promises';

/** A style sheet, or the styles of one component. */
export interface Styles {
  path: string;
  css: string;
}

/** All styles of the site's pages, in the order of their paths. */
export async function readStyles(): Promise<Styles[]> {
  const paths = await Array.fromAsync(glob('src/**/*.{astro,css}'));
  return Promise.all(
    paths.sort().map(async (path) => {
      const source = await readFile(path, 'utf8');
      return { path, css: path.endsWith('.css') ? source : findStyles(source) };
    }),
  );
}

const findStyles = (component: string): string =>
  Array.from(component.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, css = '']) => css).join('\n');
