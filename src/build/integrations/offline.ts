import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { OfflineBundles, OfflinePlan } from '#browser/offline/offline-plan.ts';
import { pageRows, pages, pagesWithoutTrace } from '#domain/site/pages.ts';
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
        const plan = await planOffline(folder, base);
        await writeFile(join(folder, bundlesFile), JSON.stringify(await listBundles(folder, base)));
        await buildWorker(folder, isOff ? 'switched-off-worker.ts' : 'service-worker.ts', plan);
        logger.info(isOff ? 'Switched off' : `${plan.shell.length} files are kept from the first visit on`);
      },
    },
  };
}

export async function planOffline(folder: string, base: string): Promise<OfflinePlan> {
  const html = await readFile(join(folder, offlinePage, 'index.html'), 'utf8');
  const loaded = Array.from(
    html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg|woff2))"/g),
    ([, url = '']) => url,
  );
  const fonts = (await listFiles(folder, 'fonts/*.woff2')).map((file) => base + file);
  const files = [...new Set([...loaded.filter((url) => url.startsWith(base)), ...fonts])].sort();
  const shell = await Promise.all(
    files.map(async (url) => ({
      url,
      revision: url.startsWith(`${base}_astro/`)
        ? null
        : toHash(await readFile(join(folder, url.slice(base.length)))),
    })),
  );
  return {
    base,
    offlinePage: base + offlinePage,
    bundles: base + bundlesFile,
    withoutTrace: pagesWithoutTrace,
    shell: [{ url: base + offlinePage, revision: toHash(html) }, ...shell],
  };
}

async function listBundles(folder: string, base: string): Promise<OfflineBundles> {
  const bundles = pageRows.flatMap(({ address, offline: patterns }) =>
    typeof patterns === 'object' ? { address, patterns } : [],
  );
  const entries = bundles.map(async ({ address, patterns }) => {
    const found = await Promise.all(patterns.map((pattern) => listFiles(folder, pattern)));
    return [address, (await followImports(folder, found.flat())).map((file) => base + file)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const listFiles = async (folder: string, pattern: string): Promise<string[]> =>
  (await Array.fromAsync(glob(pattern, { cwd: folder }))).map((file) => file.split(sep).join('/')).sort();

const toHash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

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
