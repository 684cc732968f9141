import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { sumLength } from '#browser/offline/is-whole.ts';
import type { BundledFile, OfflineBundles, OfflinePlan } from '#browser/offline/offline-plan.ts';
import { pageRows, pages, pagesWithoutTrace } from '#domain/site/pages.ts';
import { headerRules, toPatternSource } from '../hosting/header-rules.ts';
import { followImports } from './follow-imports.ts';

type WorkerSource = 'service-worker.ts' | 'switched-off-worker.ts';

const offlinePage = pages.offline.address;
const bundlesFile = `${offlinePage}tep.json`;

/**
 * Builds the service worker over the finished pages, so it stands behind all that changes them. With
 * PUBLIC_OFFLINE=off it builds the one that removes itself, and the pages start none.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const isOff = process.env.PUBLIC_OFFLINE === 'off';
        await writeFile(join(folder, bundlesFile), JSON.stringify(await listBundles(folder, base)));
        const plan = await planOffline(folder, base);
        await buildWorker(folder, isOff ? 'switched-off-worker.ts' : 'service-worker.ts', plan);
        logger.info(isOff ? 'Switched off' : `${plan.shell.length} files are kept from the first visit on`);
      },
    },
  };
}

export async function planOffline(folder: string, base: string): Promise<OfflinePlan> {
  const html = await readFile(join(folder, offlinePage, 'index.html'), 'utf8');
  const fonts = (await listFiles(folder, 'fonts/*.woff2')).map((file) => base + file);
  const files = [...new Set([...toLoaded(html, base), ...fonts])].sort();
  const shell = await Promise.all(
    files.map(async (url) => {
      const sum = await sumFile(join(folder, url.slice(base.length)));
      return { url, sum, revision: url.startsWith(`${base}_astro/`) ? null : sum };
    }),
  );
  const page = { url: base + offlinePage, sum: toSum(html), revision: toSum(html) };
  const kept = [page, ...shell];
  return {
    base,
    offlinePage: base + offlinePage,
    bundles: base + bundlesFile,
    withoutTrace: pagesWithoutTrace,
    shell: kept.map(({ url, revision }) => ({ url, revision })),
    sums: Object.fromEntries(kept.map(({ url, sum }) => [url, sum])),
  };
}

/** Addresses of what a page loads at once, below another. */
const toLoaded = (html: string, below: string): string[] =>
  Array.from(html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg|woff2))"/g), ([, url = '']) => url).filter(
    (url) => url.startsWith(below),
  );

async function listBundles(folder: string, base: string): Promise<OfflineBundles> {
  const bundles = pageRows.flatMap(({ address, offline: patterns }) =>
    typeof patterns === 'object' ? { address, patterns } : [],
  );
  const entries = bundles.map(async ({ address, patterns }) => {
    const found = await Promise.all(patterns.map((pattern) => listFiles(folder, pattern)));
    const loaded = toLoaded(await readFile(join(folder, address, 'index.html'), 'utf8'), `${base}_astro/`);
    const own = loaded.map((url) => url.slice(base.length));
    const files = await followImports(folder, [...new Set([...own, ...found.flat()])]);
    return [address, await Promise.all(files.map((file) => toBundledFile(folder, file, base)))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** By the rules for hosts: what may be kept for a year never changes under its name. */
const isHashed = (file: string): boolean =>
  headerRules.some(
    (rule) =>
      rule.headers['Cache-Control']?.includes('immutable') &&
      new RegExp(toPatternSource(rule, '')).test(file),
  );

const toBundledFile = async (folder: string, file: string, base: string): Promise<BundledFile> => ({
  url: base + file,
  sum: await sumFile(join(folder, file)),
  hashed: isHashed(file),
});

const listFiles = async (folder: string, pattern: string): Promise<string[]> =>
  (await Array.fromAsync(glob(pattern, { cwd: folder }))).map((file) => file.split(sep).join('/')).sort();

const sumFile = async (path: string): Promise<string> => toSum(await readFile(path));

const toSum = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, sumLength);

/** @param source file of src/browser/offline/, which becomes `sw.js`. */
export async function buildWorker(folder: string, source: WorkerSource, plan: OfflinePlan): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { OFFLINE_PLAN: JSON.stringify(plan), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../browser/offline/${source}`, import.meta.url)),
        // One file without imports: not every browser runs a module as a service worker.
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  });
}
