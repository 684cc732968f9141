import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toCanvas } from '#artwork/canvas.ts';
import { safeOutput } from '#build/integrations/safe-output.ts';
import type { ExchangeFolders } from '#build/output/exchange-folders.ts';
import { identifyProcess } from '#build/output/process-identity.ts';
import { createCache } from '#build/render/cache.ts';
import type { Encoder } from '#build/render/encoders/all-encoders.ts';
import { renderArtwork } from '#build/render/render-artwork.ts';
import { renderArtworks } from '#build/render/render-artworks.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toFormat } from '#domain/artwork/format.ts';
import { toTestArtwork } from '../../../support/artwork-job.ts';

type Hook = (given: object) => unknown;

const artworks: Artwork[] = (['vuong', 'man-hinh', 'a4'] as const).map((format) => toTestArtwork({ format }));

/** A process that has ended, so that the next build finds what a killed one leaves. */
const owner = { ...identifyProcess(), start: 'another' };
const whenProcessEnds = () => ({
  finish: <Result>(work: () => Promise<Result>) => work(),
  forget: () => undefined,
});

/** The build's own steps over a page and three artworks, with a pen and encoders that cost nothing. */
export async function buildInProcess(root: string, words: string, exchange?: ExchangeFolders): Promise<void> {
  const setting = { owner, whenProcessEnds, ...(exchange ? { exchange } : {}) };
  const hooks: AstroIntegration['hooks'] = safeOutput(setting).hooks;
  const call = async (name: string, given: object) =>
    (hooks as Record<string, Hook | undefined>)[name]?.(given);
  let outDir = pathToFileURL(`${join(root, 'dist')}/`);
  await call('astro:config:setup', {
    command: 'build',
    config: { root: pathToFileURL(`${root}/`), outDir, cacheDir: pathToFileURL(`${join(root, '.cache')}/`) },
    logger: { warn: () => undefined },
    updateConfig: (update: { outDir: URL }) => {
      outDir = update.outDir;
    },
  });
  const outFolder = fileURLToPath(outDir);
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, 'index.html'), `<p>${words}</p>`);
  await renderArtworks(artworks, createPoolHere(root, outFolder, words), () => undefined);
  await call('astro:build:done', { logger: { info: () => undefined, warn: () => undefined } });
}

/** One artwork after the other in this thread, so that the changes of the disk can be counted. */
function createPoolHere(root: string, outFolder: string, words: string) {
  const cache = createCache(join(root, '.cache'));
  const toEncoder = (type: string): Encoder => ({
    version: 1,
    encode: async ({ svgs }) => Buffer.from(`${type} of ${svgs[0]}`),
  });
  return {
    close: async () => undefined,
    async render(batch: Artwork[]) {
      const files = [];
      for (const artwork of batch) {
        files.push(
          ...(await renderArtwork(artwork, {
            draw: async ({ name, format }) => ({
              pages: [{ width: 1, height: 1, items: [] }],
              canvas: toCanvas(toFormat(format)),
              svgs: [`<svg>${name} ${words}</svg>`],
            }),
            encoders: {
              png: toEncoder('png'),
              pdf: toEncoder('pdf'),
              webp: toEncoder('webp'),
              tiff: toEncoder('tiff'),
              jpeg: toEncoder('jpeg'),
              svg: toEncoder('svg'),
            },
            cache,
            drawing: words,
            write: (path, bytes) => writeWhole(join(outFolder, path), bytes),
          })),
        );
      }
      return files;
    },
  };
}
