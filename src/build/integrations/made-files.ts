import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type MadeFilesPlace, makers } from '../made/makers.ts';
import { checkWritable } from '../output/explain-disk.ts';
import { digestDrawing, readDrawingSources } from '../render/digest-drawing.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Tells the pages of a build where the files are that earlier builds made of the same by the same code. */
export function madeFiles(): AstroIntegration {
  return {
    name: 'made-files',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = join(fileURLToPath(config.cacheDir), 'made-files');
        await checkWritable(folder, 'The cache of what was made,');
        const sources = await readDrawingSources({ project, entries: Object.values(makers) });
        const place: MadeFilesPlace = { folder, making: digestDrawing(sources) };
        updateConfig({ vite: { define: { MADE_FILES: JSON.stringify(place) } } });
      },
    },
  };
}
