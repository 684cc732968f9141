import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Artwork } from '#domain/artwork.ts';
import { createPool } from '#render/pool.ts';
import { renderArtworks } from '#render/render-artworks.ts';
import { createProgressLine } from '#render/write-progress.ts';
import { keepAssets } from './keep-assets.ts';
import { serveArtwork } from './serve-artwork.ts';

/** The manifest that the site publishes and this integration renders. */
export interface Manifest {
  version: 1;
  artworks: Artwork[];
}

/** Renders the jobs of `artwork.json` after the pages, and one at a time on request in dev. */
export function artwork(): AstroIntegration {
  let root = '';
  let cacheFolder = '';
  return {
    name: 'artwork',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cacheFolder = join(fileURLToPath(config.cacheDir), 'artwork');
      },
      'astro:server:setup': ({ server }) => {
        const assets = keepAssets(root);
        server.watcher.on('all', (_, path) => assets.forget(path));
        server.middlewares.use(serveArtwork(assets.get));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outFolder = fileURLToPath(dir);
        const manifest = JSON.parse(await readFile(join(outFolder, 'artwork.json'), 'utf8')) as Manifest;
        const start = performance.now();
        const pool = createPool({ root, outFolder, cacheFolder });
        const line = createProgressLine(process.stderr);
        try {
          const { artworks, files, fromCache, bytes } = await renderArtworks(
            manifest.artworks,
            pool,
            line.report,
          );
          line.end();
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          const megabytes = (bytes / 1e6).toFixed(1);
          logger.info(
            `${artworks} artworks, ${files} files (${fromCache} cached), ${megabytes} MB in ${seconds} s`,
          );
        } finally {
          line.end();
          await pool.close();
        }
      },
    },
  };
}
