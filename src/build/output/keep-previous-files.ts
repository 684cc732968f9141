import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** Below the site's root: names the files that a release brought itself, for the next one to keep. */
export const releaseListPath = 'release.json';

export interface ReleaseList {
  /** Below the root, with `/`; each has a sum of its content in its name. */
  files: string[];
  /** Of the release before it: kept for pages that were opened before this one came. */
  kept: string[];
}

/** Where files lie that pages load late, under names that change with the content. */
const places = ['_astro/**/*', 'pagefind/{filter,index,records}/*', 'pagefind/*.pf_meta'];

/**
 * Keeps the files of the release before this one, which pages that are open still load; and writes the list that
 * the next release needs. The same site built again keeps what it kept.
 * @param read gives a file of the site as it is published now; undefined where it has none.
 */
export async function keepPreviousFiles(
  folder: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<ReleaseList> {
  const files = await listFiles(folder);
  const previous = toReleaseList(await read(releaseListPath));
  const isSame = files.join() === previous.files.toSorted().join();
  const kept: string[] = [];
  for (const file of isSame ? previous.kept : previous.files) {
    if (files.includes(file) || !isBelow(file)) continue;
    const content = await read(file);
    if (!content) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
    kept.push(file);
  }
  const list: ReleaseList = { files, kept };
  await writeFile(join(folder, releaseListPath), `${JSON.stringify(list)}\n`);
  return list;
}

/** Nothing of a list that somebody else wrote leads elsewhere. */
const isBelow = (file: string): boolean =>
  /^(_astro|pagefind)\/[\w.-]/.test(file) && !file.split(/[/\\]/).includes('..');

function toReleaseList(content: Uint8Array | undefined): ReleaseList {
  const none: ReleaseList = { files: [], kept: [] };
  if (!content) return none;
  try {
    const found = JSON.parse(new TextDecoder().decode(content)) as Partial<ReleaseList> | null;
    const toNames = (names: unknown): string[] =>
      Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    return { files: toNames(found?.files), kept: toNames(found?.kept) };
  } catch {
    // A host may answer with a page where there is no such file.
    return none;
  }
}

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await Array.fromAsync(glob(places, { cwd: folder, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/[/\\]$/, '').length + 1))
    .map((name) => name.split(sep).join('/'))
    .sort();
};

/** Reads from a folder that is published. */
export const fromFolder =
  (folder: string) =>
  (path: string): Promise<Uint8Array | undefined> =>
    readFile(join(folder, path)).catch(() => undefined);

/** Reads from a site that is published elsewhere. @param home its address, with its last slash. */
export const fromSite =
  (home: string) =>
  async (path: string): Promise<Uint8Array | undefined> => {
    const answer = await fetch(new URL(path, home), { cache: 'no-store' }).catch(() => undefined);
    return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  };
