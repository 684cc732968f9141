/** Fills the artwork cache, whole or in shares, so that several machines can draw for one build. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlanInput } from '#content-folder/read-plan-input.ts';
import type { Artwork } from '#domain/artwork.ts';
import { planArtworks } from '#domain/plan-artworks.ts';
import { encoders } from '#render/encoders/all-encoders.ts';
import { createPool } from '#render/pool.ts';
import { renderArtworks } from '#render/render-artworks.ts';
import { readShard, type Shard, toShare } from '#render/shard.ts';
import { createProgressLine } from '#render/write-progress.ts';

const help = `Draws the artwork of content/ into the build's cache, so that the build finds it there.

Usage: npm run render
       npm run render -- --shard 1/4

  --shard <i/n>     Draw only the i-th of n shares. Each machine draws one share; put all their cache folders
                    together (entries are named by their content, so nothing collides) and build.
  --cache <folder>  The cache (default: node_modules/.astro/artwork, where the build looks).
  --root <folder>   The project (default: the current folder).
  -h, --help        Print this help.

Ends with 0 when everything is drawn, 1 when something could not be drawn, 2 when the command is not understood.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options instanceof Error) {
    process.stderr.write(`${options.message}\nUsage: npm run render -- [--shard i/n] [--help]\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  try {
    await render(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

interface Options {
  root: string;
  cache: string;
  shard: Shard;
  help: boolean;
}

/** @returns the error when the command line cannot be understood. */
function readOptions(): Options | Error {
  try {
    const { values } = parseArgs({
      options: {
        shard: { type: 'string', default: '1/1' },
        cache: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const root = resolve(values.root);
    const cache = resolve(values.cache ?? `${root}/node_modules/.astro/artwork`);
    return { root, cache, shard: readShard(values.shard), help: values.help };
  } catch (error) {
    return error as Error;
  }
}

async function render({ root, cache, shard }: Options): Promise<void> {
  const all = planArtworks(await readPlanInput(root)).flatMap(toCachedPart);
  const pool = createPool({ root, cacheFolder: cache });
  const line = createProgressLine(process.stderr);
  try {
    const { artworks, files, fromCache } = await renderArtworks(toShare(all, shard), pool, line.report);
    line.end();
    process.stdout.write(
      `Share ${shard.index}/${shard.count}: ${artworks} of ${all.length} artworks, ${files} files, ${fromCache} of them cached before\n`,
    );
  } finally {
    line.end();
    await pool.close();
  }
}

/** The files that the cache keeps; what is cheaper to make than to keep is left to the build. */
function toCachedPart({ job, files }: Artwork): Artwork[] {
  const cached = files.filter(({ type }) => encoders[type].cached);
  return cached.length > 0 ? [{ job, files: cached }] : [];
}
