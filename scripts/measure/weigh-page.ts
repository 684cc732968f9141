import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../built-site.ts';

/** What a page fetches before anybody touches it, in compressed bytes; pictures are left out. */
export interface PageWeight {
  html: number;
  styles: number;
  fonts: number;
  scripts: number;
}

export const toWholeWeight = (weight: PageWeight): number =>
  Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);

/**
 * Reads from the built files what a page weighs: itself, its style sheets, the typefaces that these name, and its
 * scripts with all that they import at once.
 * @param path address of the page, with the base.
 */
export async function weighPage(site: BuiltSite, path: string): Promise<PageWeight> {
  const page = await readSiteFile(site, path.endsWith('/') ? `${path}index.html` : path);
  const html = page.toString();
  const styles = await readAll(site, findAll(html, /<link rel="stylesheet" href="([^"]+)"/g));
  const inline = findAll(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const sheets = [...styles.values()].map(String);
  const fontPaths = [...sheets, ...inline].flatMap((sheet) => findAll(sheet, /url\("?([^")]+\.woff2)/g));
  const fonts = await readAll(site, fontPaths);
  const scripts = await readScripts(site, findAll(html, /<script[^>]+src="([^"]+)"/g));
  return {
    html: toCompressedSize(page),
    styles: sum(styles.values(), toCompressedSize),
    // A font file is compressed in itself.
    fonts: sum(fonts.values(), ({ length }) => length),
    scripts: sum(scripts.values(), toCompressedSize),
  };
}

/** The scripts at these paths and, again and again, what they import. */
async function readScripts(site: BuiltSite, paths: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const waiting = [...paths]; waiting.length > 0; ) {
    const path = waiting.pop() as string;
    if (found.has(path)) continue;
    const script = await readSiteFile(site, path);
    found.set(path, script);
    const imports = findAll(script.toString(), /(?:from|import)\s*["'](\.[^"']+)["']/g);
    waiting.push(...imports.map((written) => posix.join(posix.dirname(path), written)));
  }
  return found;
}

async function readAll(site: BuiltSite, paths: readonly string[]): Promise<Map<string, Buffer>> {
  const unique = [...new Set(paths)];
  return new Map(
    await Promise.all(unique.map(async (path) => [path, await readSiteFile(site, path)] as const)),
  );
}

function readSiteFile({ folder, base }: BuiltSite, path: string): Promise<Buffer> {
  if (!path.startsWith(base)) throw new Error(`The address ${path} lies outside of ${base}`);
  return readFile(join(folder, path.slice(base.length)));
}

const findAll = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** As the servers' settings compress. */
const toCompressedSize = (bytes: Buffer): number => gzipSync(bytes, { level: 6 }).length;

const sum = (files: Iterable<Buffer>, measure: (file: Buffer) => number): number =>
  [...files].reduce((total, file) => total + measure(file), 0);
