import { existsSync, statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDesign } from '#browser/customiser/design-schema.ts';
import { builtSites } from '../support/built-sites.ts';
import { findReferences } from '../support/find-references.ts';
import { type BuiltPage, readBuiltPages } from '../support/read-built-pages.ts';

describe.each(builtSites)('the site built for $base', ({ folder, base }) => {
  it('has no reference that leads nowhere', async () => {
    const pages = await readBuiltPages({ folder, base });
    const ids = new Map(pages.map((page) => [page.file, readIds(page)]));
    const broken = pages.flatMap((page) => {
      const origin = readOrigin(page);
      return findReferences(page).flatMap(({ written }) => {
        const url = toUrl(written, origin + page.address);
        if (url?.origin !== origin) return url ? [] : [`${written} is no address (${page.file})`];
        const file = toFile(url, base);
        if (file === undefined) return [`${written} leaves the base ${base} (${page.file})`];
        if (!isFile(join(folder, file))) return [`${written} has no file ${file} (${page.file})`];
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor.includes('='))
          return readDesign(new URLSearchParams(url.hash.slice(1)))
            ? []
            : [`${written} is no design (${page.file})`];
        if (anchor === '' || !file.endsWith('.html') || ids.get(file)?.has(anchor)) return [];
        return [`${written} has no #${anchor} in ${file} (${page.file})`];
      });
    });
    expect(keepFirst(broken)).toEqual([]);
  });

  it('loads nothing from another host', async () => {
    const foreign = (await readBuiltPages({ folder, base })).flatMap((page) =>
      findReferences(page)
        .filter(({ loaded, written }) => loaded && /^(https?:)?\/\//.test(written))
        .map(({ written }) => `${page.file}: ${written}`),
    );
    expect(foreign).toEqual([]);
  });

  it('finds every file that a style sheet names', async () => {
    const broken: string[] = [];
    for await (const sheet of glob('**/*.css', { cwd: folder })) {
      const css = await readFile(join(folder, sheet), 'utf8');
      for (const [, written = ''] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
        if (written.startsWith('data:') || written.startsWith('#')) continue;
        const url = new URL(written, `https://site.example${base}${sheet}`);
        const file = url.hostname === 'site.example' ? toFile(url, base) : undefined;
        if (file === undefined || !isFile(join(folder, file))) broken.push(`${sheet}: ${written}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('writes full paths on the page for unknown addresses, which is shown at any depth', async () => {
    const page = (await readBuiltPages({ folder, base })).find(({ file }) => file === '404.html');
    const relative = page ? findReferences(page).filter(({ written }) => !/^(\/|#|\w+:)/.test(written)) : [];
    expect(page).toBeDefined();
    expect(relative).toEqual([]);
  });
});

/** A header's broken link is on every page: one line with the first page says enough. */
function keepFirst(problems: string[]): string[] {
  const toProblem = (line: string) => line.replace(/ \(.*\)$/, '');
  return problems.filter(
    (line, index) => problems.findIndex((other) => toProblem(other) === toProblem(line)) === index,
  );
}

/** Canonical links and share pictures carry the site's own host. */
function readOrigin({ root }: BuiltPage): string {
  const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
  return canonical ? new URL(canonical).origin : 'https://site.example';
}

const readIds = ({ root }: BuiltPage): Set<string> =>
  new Set(root.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? ''));

function toUrl(written: string, from: string): URL | undefined {
  return URL.canParse(written, from) ? new URL(written, from) : undefined;
}

/** The file that a static host sends; an address with a closing slash is a folder's index.html. */
function toFile({ pathname }: URL, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  return decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
