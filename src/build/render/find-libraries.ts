import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Library {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * The libraries of the given names with all that they rest on, as `name@version`, as they are really installed.
 * @param project the folder whose modules import them. @throws Error naming one that is not installed.
 */
export async function findLibraries(names: readonly string[], project: string): Promise<string[]> {
  const found = new Map<string, string>();
  const follow = async (name: string, importer: string, isOptional = false): Promise<void> => {
    const folder = await findFolder(name, importer);
    // Binaries of other systems are not there.
    if (!folder && isOptional) return;
    if (!folder) throw new Error(`${importer} needs ${name}, which is not installed`);
    if (found.has(folder)) return;
    found.set(folder, '');
    const library = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Library;
    found.set(folder, `${library.name}@${library.version}`);
    const { dependencies = {}, optionalDependencies = {} } = library;
    for (const next of Object.keys(dependencies)) await follow(next, folder, next in optionalDependencies);
    for (const next of Object.keys(optionalDependencies)) await follow(next, folder, true);
  };
  for (const name of names) await follow(name, project);
  return [...new Set(found.values())].sort();
}

/** As Node looks for it: in each folder above, behind links. */
async function findFolder(name: string, importer: string): Promise<string | undefined> {
  for (let folder = importer; ; folder = dirname(folder)) {
    const place = await realpath(join(folder, 'node_modules', name)).catch(absent);
    if (place || folder === dirname(folder)) return place;
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
