import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the output folder and puts the new output in its place only when everything,
 * artwork and search index included, has succeeded. Must stand last in the list of integrations.
 */
export function safeOutput(): AstroIntegration {
  let output = '';
  let staging = '';
  let previous = '';
  return {
    name: 'safe-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        output = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        staging = join(dirname(output), `.${basename(output)}-staging`);
        previous = join(dirname(output), `.${basename(output)}-previous`);
        await restore(output, previous);
        if (command !== 'build') return;
        await rm(staging, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        if (existsSync(output)) await rename(output, previous);
        await rename(staging, output);
        await rm(previous, { recursive: true, force: true });
        logger.info(`Finished output in ${output}`);
      },
    },
  };
}

/** A build that was killed between the two renames left the good output under its other name. */
async function restore(output: string, previous: string): Promise<void> {
  if (!existsSync(previous)) return;
  if (existsSync(output)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, output);
}
