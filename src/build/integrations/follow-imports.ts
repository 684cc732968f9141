import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Astro's folder of built scripts, below the site's root. */
const folderName = '_astro';
/** Addresses of scripts in a built script, however it names them: beside it, or from the root. */
const addresses = /["'`](?:\.\/|[^"'`\s]*_astro\/)([\w.-]+\.(?:js|wasm))["'`]/g;

/** What only texts in other scripts ask for: a visit that has met one keeps it by its age. */
const seldom = /^(?:noto-sans-|shape-letter|harfbuzz)/;

/**
 * The given files with all that they load, at once or later: how a bundler splits scripts and names the
 * pieces is its own affair. Other programs' scripts, as the search's, are left as they are.
 * @param files below `folder`. @throws Error when a named file is not there.
 */
export async function followImports(folder: string, files: readonly string[]): Promise<string[]> {
  const found = new Set(files);
  // A set that grows while it is walked is walked to its end.
  for (const file of found) {
    if (!file.startsWith(`${folderName}/`) || !file.endsWith('.js')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const [, name = ''] of text.matchAll(addresses)) {
      if (!seldom.test(basename(name))) found.add(`${folderName}/${basename(name)}`);
    }
  }
  return [...found].sort();
}
