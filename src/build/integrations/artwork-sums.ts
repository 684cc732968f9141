import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Ledger } from '../render/ledger.ts';

const listPath = 'du-lieu/artworks.json';

/** The part of `du-lieu/artworks.json` that is filled in here. */
interface ArtworkList {
  artworks: { files: { path: string; bytes?: number; sha256?: string }[] }[];
}

/** Writes the size and the SHA-256 of every drawn file into the open data. Stands after the artwork. */
export function artworkSums(ledger: Ledger): AstroIntegration {
  return {
    name: 'artwork-sums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const list = JSON.parse(await readFile(join(folder, listPath), 'utf8')) as ArtworkList;
        const files = list.artworks.flatMap((artwork) => artwork.files);
        for (const file of files) Object.assign(file, ledger.get(file.path));
        await writeFile(join(folder, listPath), JSON.stringify(list));
        logger.info(`${files.length} files summed for ${listPath}`);
      },
    },
  };
}
