import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

export interface BuildPlaces {
  /** Where the site shall be: the end of the links, when `dist` is one. */
  output: string;
  /** Keeps other builds out; beside the output, as the folders below, or beside the link to it. */
  lock: string;
  /** This build's own. */
  staging: string;
  /** This build's own. */
  previous: string;
  /** How the names of all builds' folders begin; they lie in `folder`. */
  prefixes: { staging: string; previous: string };
  folder: string;
}

/**
 * Where a build works, for it to be put in place in one step: beside the output.
 * @param given the output folder, or a link to it.
 * @throws Error in words when neither the output's parent nor the link's can be written to, or when the output is a file or
 * lies on a disk that can only be read.
 */
export async function findBuildPlaces(given: string): Promise<BuildPlaces> {
  const output = await followLinks(given);
  await demandFolder(output);
  const folder = await findWritable([dirname(output), dirname(given)]);
  const name = `.${basename(output).replace(/^\./, '')}`;
  const prefixes = { staging: `${name}-staging`, previous: `${name}-previous` };
  const own = `${process.pid}-${randomUUID().slice(0, 8)}`;
  return {
    output,
    folder,
    prefixes,
    lock: join(folder, `${name}-lock`),
    staging: join(folder, `${prefixes.staging}-${own}`),
    previous: join(folder, `${prefixes.previous}-${own}`),
  };
}

/** What would only fail when everything is built, or would lose somebody's file. */
async function demandFolder(output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory())
    throw new Error(`The output ${output} is a file, and the site is a folder: move it away`);
  const fault = await access(output, constants.W_OK).catch((error: NodeJS.ErrnoException) => error.code);
  if (fault === 'EROFS')
    throw new Error(`The output ${output} lies on a disk that can only be read: mount it for writing`);
}

/** As many links one behind the other as Linux follows. */
const mostLinks = 40;

/** Also a link to what is not there yet. @throws Error in words for links that lead in a circle. */
async function followLinks(path: string, followed = 0): Promise<string> {
  if (followed > mostLinks)
    throw new Error(
      `The output ${path} is a link that leads back to itself: remove it, or lead it to a folder`,
    );
  const whole = await realpath(path).catch(() => undefined);
  if (whole !== undefined) return whole;
  const target = await readlink(path).catch(() => undefined);
  return target === undefined ? path : followLinks(resolve(dirname(path), target), followed + 1);
}

async function findWritable(folders: readonly string[]): Promise<string> {
  const problems: string[] = [];
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
      return folder;
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new Error(
    `The site is built in a folder beside the output, and that cannot be created: ${problems.join('; ')}`,
  );
}
