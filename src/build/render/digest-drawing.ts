import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** SHA-256 in hex of each file that drawings depend on, by its path below the project, in order. */
export type DrawingSources = Record<string, string>;

/** Where a project's drawing begins and what it rests on besides its sources; paths below the project. */
export interface DrawingPlace {
  project: string;
  entry: string;
  emblems: string;
}

/** @param root the folder whose emblems are drawn */
export const toDrawingPlace = (root: string): DrawingPlace => ({
  project: fileURLToPath(new URL('../../../', import.meta.url)),
  entry: 'src/build/render/worker.ts',
  emblems: join(root, 'content/identities'),
});

/**
 * The files on which the bytes of every artwork depend besides its job: the modules that drawing imports, one from the
 * other, with their data; the lock file, which stands for all libraries; and the emblems.
 * @throws Error naming an import that leads to no file.
 */
export async function readDrawingSources({ project, entry, emblems }: DrawingPlace): Promise<DrawingSources> {
  const aliases = await readAliases(project);
  const found = new Map<string, string>();
  const follow = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    found.set(path, '');
    const bytes = await readFile(path);
    found.set(path, toSum(bytes));
    if (!path.endsWith('.ts')) return;
    const imports = findImports(bytes.toString()).map((specifier) => toPath(specifier, path, aliases));
    await Promise.all(imports.map((next) => next && follow(next)));
  };
  await follow(join(project, entry));
  for (const path of [join(project, 'package-lock.json'), ...(await listFiles(emblems))])
    found.set(path, toSum(await readFile(path)));
  const rows = [...found].map(([path, sum]) => [relative(project, path), sum] as const);
  return Object.fromEntries(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export const digestDrawing = (sources: DrawingSources): string => toSum(JSON.stringify(sources));

const toSum = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What is imported or exported from elsewhere, at once or later. Types too: they cost nothing but a file more. */
const findImports = (text: string): string[] =>
  [...text.matchAll(statements)].flatMap(([, named, whole, later]) => named ?? whole ?? later ?? []);

const statements =
  /^(?:(?:import|export)\b[^'\n]*|\}) from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

type Aliases = Record<string, string | Record<string, string>>;

async function readAliases(project: string): Promise<Aliases> {
  const { imports = {} } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    imports?: Aliases;
  };
  return Object.fromEntries(
    Object.entries(imports).map(([name, target]) => [
      name,
      typeof target === 'string' ? join(project, target) : target,
    ]),
  );
}

/** The file of one of the project's own modules; nothing for a library's. */
function toPath(specifier: string, importer: string, aliases: Aliases): string | undefined {
  if (specifier.startsWith('.')) return resolve(dirname(importer), specifier);
  if (!specifier.startsWith('#')) return undefined;
  const folder = `${specifier.slice(0, specifier.indexOf('/') + 1)}*`;
  const target = aliases[specifier] ?? aliases[folder];
  if (target === undefined)
    throw new Error(`${importer} imports ${specifier}, which package.json does not name`);
  // A library under a name of ours.
  if (typeof target !== 'string') return undefined;
  return target.replace('*', specifier.slice(folder.length - 1));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
