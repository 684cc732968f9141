/** Fills the artwork cache, whole or in shares, so that several machines can draw for one build. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createPool } from '#build/render/pool.ts';
import { renderArtworks } from '#build/render/render-artworks.ts';
import { readShard, type Shard, toShare } from '#build/render/shard.ts';
import { createProgressLine } from '#build/render/write-progress.ts';
import { readPlanInput } from '#content/folder/read-plan-input.ts';
import { looks } from '#domain/artwork/looks.ts';
import type { ArtworkOrder } from '#domain/artwork/order-artwork.ts';
import { planArtworks } from '#domain/artwork/plan-artworks.ts';
import { planEvergreen } from '#domain/artwork/plan-evergreen.ts';
import { planTranslated } from '#domain/artwork/plan-translated.ts';
import { isSameSentence } from '#vietnamese/fold-text.ts';
import { makeOrder } from './render-artworks/make-order.ts';

const help = `Draws the artwork of content/ into the build's cache, so that the build finds it there.

Usage: npm run render
       npm run render -- --shard 1/4
       npm run render -- --format bang-ron-3x1m --type tiff --dpi 100

  --shard <i/n>     Draw only the i-th of n shares. Each machine draws one share; put all their cache folders
                    together (entries are named by their content, so nothing collides) and build.
  --cache <folder>  The cache (default: node_modules/.astro/artwork, where the build looks).
  --root <folder>   The project (default: the current folder).

With --format it makes one file instead, whether the build publishes it or not:

  --format <id>     The format, such as a3 or bang-ron-3x1m.
  --type <type>     pdf (default), tiff or jpeg (both CMYK, true size with bleed), svg; png for screens.
  --dpi <number>    Of a tiff or jpeg, in true size (default: the format's own, 300 for sheets, 72 for large sizes).
  --tiles <paper>   Of a large pdf: a4 or a3, sheets of an office printer to glue together, with a map.
  --year <year>     The campaign (default: the newest).
  --message <slug>  chu-de, ten-thang, or a slogan's (default: the theme, or the month's name while there is none).
  --look <id>       ${Object.keys(looks).join(', ')} (default: nen-cam).
  --agency <line>   A line of the unit that signs; up to three.
  --out <folder>    Where the file goes (default: the current folder).
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
    await (options.order ? make(options, options.order) : render(options));
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

interface Options {
  /** One file to make, instead of the cache to fill. */
  order?: ArtworkOrder;
  out: string;
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
        format: { type: 'string' },
        type: { type: 'string', default: 'pdf' },
        dpi: { type: 'string' },
        tiles: { type: 'string' },
        year: { type: 'string' },
        message: { type: 'string' },
        look: { type: 'string', default: 'nen-cam' },
        agency: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: '.' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const root = resolve(values.root);
    const cache = resolve(values.cache ?? `${root}/node_modules/.astro/artwork`);
    const { format, type, tiles, message, look, agency, help } = values;
    const options = { root, cache, shard: readShard(values.shard), help, out: resolve(values.out) };
    if (format === undefined) return options;
    if (agency.length > 3) throw new Error('--agency may stand three times at most');
    const wishes = {
      ...readNumber('dpi', values.dpi),
      ...readNumber('year', values.year),
      ...(tiles !== undefined && { tiles }),
      ...(message !== undefined && { message }),
    };
    return { ...options, order: { format, type, look, agency, ...wishes } };
  } catch (error) {
    return error as Error;
  }
}

/** @throws Error when it is no whole number above 0. */
function readNumber(
  name: 'dpi' | 'year',
  text: string | undefined,
): Partial<Pick<ArtworkOrder, 'dpi' | 'year'>> {
  if (text === undefined) return {};
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} is "${text}", which is no whole number`);
  return { [name]: Number(text) };
}

async function make({ root, out }: Options, order: ArtworkOrder): Promise<void> {
  const { path, bytes } = await makeOrder(root, out, order);
  process.stdout.write(`${path}: ${(bytes / 1e6).toFixed(1)} MB\n`);
}

async function render({ root, cache, shard }: Options): Promise<void> {
  const input = await readPlanInput(root);
  const all = [...planArtworks(input), ...planEvergreen(input), ...planTranslated(input, isSameSentence)];
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
