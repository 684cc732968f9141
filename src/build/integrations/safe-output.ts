import { rmSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { clearLeftovers } from '../output/clear-leftovers.ts';
import type { ExchangeFolders } from '../output/exchange-folders.ts';
import { checkWritable, explainFullDisk } from '../output/explain-disk.ts';
import { type BuildPlaces, findBuildPlaces } from '../output/find-build-places.ts';
import { fromFolder, keepPreviousFiles } from '../output/keep-previous-files.ts';
import { type FolderLock, LockedError, lockFolder } from '../output/lock-folder.ts';
import { onProcessEnd, type ProcessEnd } from '../output/on-process-end.ts';
import { openPermissions } from '../output/open-permissions.ts';
import type { ProcessIdentity } from '../output/process-identity.ts';
import { putInPlace } from '../output/put-in-place.ts';

/** What a test chooses otherwise. */
export interface OutputSetting {
  owner?: ProcessIdentity;
  exchange?: ExchangeFolders;
  whenProcessEnds?: typeof onProcessEnd;
}

/** A build at work. */
interface Work {
  places: BuildPlaces;
  lock: FolderLock;
  end: ProcessEnd;
}

/**
 * Builds in a folder of its own beside the output folder and puts the new output in its place only when
 * everything, artwork and search index included, has succeeded. One build at a time: another one ends with a
 * message. Must stand last in the list of integrations.
 */
export function safeOutput(setting: OutputSetting = {}): AstroIntegration {
  let work: Work | undefined;
  return {
    name: 'safe-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const output = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        if (command !== 'build') {
          updateConfig({ vite: { server: { watch: { ignored: [isOutput(output)] } } } });
          return restore(output, logger);
        }
        work = await startWork(config, await findBuildPlaces(output), setting);
        for (const problem of await clearLeftovers(work.places)) logger.warn(problem);
        updateConfig({ outDir: pathToFileURL(`${work.places.staging}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        if (!work) throw new Error('The build did not begin as Astro begins one');
        await finishWork(work, logger, setting.exchange);
      },
    },
  };
}

async function startWork(
  { cacheDir }: Pick<AstroConfig, 'cacheDir'>,
  places: BuildPlaces,
  { owner, whenProcessEnds = onProcessEnd }: OutputSetting,
): Promise<Work> {
  const cache = fileURLToPath(cacheDir);
  await checkWritable(places.folder, 'The folder that the site is built in,', basename(places.lock));
  await checkWritable(cache, 'The cache folder');
  const lock = await lockFolder(places.lock, owner);
  const end = whenProcessEnds((code) => {
    if (code !== 0) process.stderr.write(explainFullDisk([places.folder, cache]));
    rmSync(places.staging, { recursive: true, force: true });
    lock.release();
  });
  return { places, lock, end };
}

async function finishWork(
  { places, lock, end }: Work,
  logger: AstroIntegrationLogger,
  exchange?: ExchangeFolders,
): Promise<void> {
  const { kept } = await keepPreviousFiles(places.staging, fromFolder(places.output));
  if (kept.length > 0) logger.info(`${kept.length} files of the release before are kept for open pages`);
  await openPermissions(places.staging);
  await end.finish(async () => {
    const problem = await putInPlace(places, exchange);
    if (problem !== undefined) logger.warn(problem);
  });
  lock.release();
  end.forget();
  logger.info(`Finished output in ${places.output}`);
}

/** Outside of a build: unless one is at work, puts back what a killed one left. Nothing here stops the dev server. */
async function restore(output: string, logger: Pick<AstroIntegrationLogger, 'warn'>): Promise<void> {
  try {
    const places = await findBuildPlaces(output);
    const lock = await lockFolder(places.lock);
    for (const problem of await clearLeftovers(places)) logger.warn(problem);
    lock.release();
  } catch (error) {
    if (!(error instanceof LockedError)) logger.warn((error as Error).message);
  }
}

/** Whether a path belongs to an output or to what builds work in: thousands of files that no page reads. */
function isOutput(output: string): (path: string) => boolean {
  const begin = new RegExp(`^\\.?${RegExp.escape(basename(output))}($|[-/\\\\])`);
  return (path) => begin.test(relative(dirname(output), resolve(path)));
}
