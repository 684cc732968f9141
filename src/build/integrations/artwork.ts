import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listArtworks, type Manifest } from '#domain/artwork/manifest.ts';
import { checkWritable } from '../output/explain-disk.ts';
import { explainAndRemember } from '../render/explain-and-remember.ts';
import { renderKits } from '../render/kits/render-kits.ts';
import type { Ledger } from '../render/ledger.ts';
import { createPool, type RenderPool } from '../render/pool.ts';
import { renderArtworks } from '../render/render-artworks.ts';
import { renderEmblems } from '../render/render-emblems.ts';
import { createProgressLine } from '../render/write-progress.ts';

/**
 * Renders the jobs of `artwork.json` after the pages.
 * @param ledger is told of every file that was rendered.
 */
export function artwork(ledger: Ledger): AstroIntegration {
  let root = '';
  let cacheFolder = '';
  return {
    name: 'artwork',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cacheFolder = join(fileURLToPath(config.cacheDir), 'artwork');
      },
      // Before the pages: their build takes a minute, after which nothing could be kept.
      'astro:build:start': () => checkWritable(cacheFolder, 'The cache of what was drawn,'),
      'astro:build:done': async ({ dir, logger }) => {
        const outFolder = fileURLToPath(dir);
        const manifest = JSON.parse(await readFile(join(outFolder, 'artwork.json'), 'utf8')) as Manifest;
        const artworks = listArtworks(manifest);
        const start = performance.now();
        const setting = { root, outFolder, cacheFolder };
        const pool = createPool(setting);
        const render: RenderPool['render'] = async (batch) => {
          const files = await pool.render(batch);
          for (const file of files) ledger.note(file.path, file);
          return files;
        };
        const line = createProgressLine(process.stderr);
        try {
          const {
            artworks: drawn,
            files,
            fromCache,
            bytes,
          } = await renderArtworks(artworks, { render }, line.report);
          line.end();
          const explained = await explainAndRemember(artworks, pool, cacheFolder);
          if (process.argv.includes('--explain')) for (const reason of explained) logger.info(reason);
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          const megabytes = (bytes / 1e6).toFixed(1);
          logger.info(
            `${drawn} artworks, ${files} files (${fromCache} cached), ${megabytes} MB in ${seconds} s`,
          );
          await renderEmblems(manifest.emblems, setting, await pool.digest(), ledger);
          const startKits = performance.now();
          const packed = await renderKits(manifest.kits, artworks, setting, ledger, pool);
          const kitSeconds = ((performance.now() - startKits) / 1000).toFixed(1);
          logger.info(`${packed.kits} kits, ${(packed.bytes / 1e6).toFixed(1)} MB in ${kitSeconds} s`);
        } finally {
          line.end();
          await pool.close();
        }
      },
    },
  };
}
