/**
 * A build as a process of its own, with the project's own way of putting a site in place and nothing to draw:
 * `node small-build.ts <folder> <words> <files> [pause in milliseconds after each]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { safeOutput } from '#build/integrations/safe-output.ts';

const [root = '', words = '', files = '1', pause = '0'] = process.argv.slice(2);
const hooks = safeOutput().hooks as Record<string, ((given: object) => unknown) | undefined>;
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const logger = { info: say, warn: say };

try {
  let outDir = pathToFileURL(`${join(root, 'dist')}/`);
  await hooks['astro:config:setup']?.({
    command: 'build',
    config: { root: pathToFileURL(`${root}/`), outDir, cacheDir: pathToFileURL(`${join(root, '.cache')}/`) },
    logger,
    updateConfig: (update: { outDir: URL }) => {
      outDir = update.outDir;
    },
  });
  const folder = fileURLToPath(outDir);
  await mkdir(folder, { recursive: true });
  say('started');
  for (let number = 0; number < Number(files); number += 1) {
    await writeFile(join(folder, `${number}.html`), words);
    await setTimeout(Number(pause));
  }
  await hooks['astro:build:done']?.({ logger });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
