import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLibraries } from './find-libraries.ts';

/** What drawings depend on besides their jobs: SHA-256 in hex of each file by its path, versions of libraries. */
export type DrawingSources = Record<string, string>;

/** Where a project's drawing begins and what it rests on besides its sources. */
export interface DrawingPlace {
  project: string;
  /** Modules below the project. */
  entries: readonly string[];
  /** None where only the words count. */
  emblems?: string;
}

/** @param root the folder whose emblems are drawn */
export const toDrawingPlace = (root: string): DrawingPlace => ({
  project: fileURLToPath(new URL('../../..', import.meta.url)),
  entries: ['src/build/render/worker.ts', 'src/build/render/encode-emblem.ts'],
  emblems: join(root, 'content/identities'),
});

/**
 * On what the bytes of every artwork depend besides its job: the modules that drawing imports, one from the other,
 * with their data; the libraries that these import, as installed; and the emblems.
 * @throws Error naming an import that leads to no file, or a library that is not there.
 */
export async function readDrawingSources({
  project,
  entries,
  emblems,
}: DrawingPlace): Promise<DrawingSources> {
  const aliases = await readAliases(project);
  const files = new Map<string, string>();
  const libraries = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    files.set(path, '');
    const bytes = await readFile(path);
    files.set(path, toSum(bytes));
    if (!path.endsWith('.ts')) return;
    await Promise.all(
      findImports(bytes.toString()).map(async (specifier) => {
        const next = toTarget(specifier, path, aliases);
        if (isAbsolute(next)) await follow(next);
        else if (!next.startsWith('node:')) libraries.add(toLibrary(next));
      }),
    );
  };
  await Promise.all(entries.map((entry) => follow(join(project, entry))));
  for (const path of emblems ? await listFiles(emblems) : []) files.set(path, toSum(await readFile(path)));
  const rows = [...files].map(([path, sum]): [string, string] => [relative(project, path), sum]);
  const versions = await findLibraries([...libraries].sort(), project);
  return Object.fromEntries([...rows.sort(byName), ...versions.map((version) => [version, ''])]);
}

const byName = ([one]: [string, string], [other]: [string, string]): number => (one < other ? -1 : 1);

export const digestDrawing = (sources: DrawingSources): string => toSum(JSON.stringify(sources));

const toSum = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What is imported or exported from elsewhere, at once or later. Types too: they cost nothing but a file more. */
const findImports = (text: string): string[] =>
  [...text.matchAll(statements)].flatMap(([, named, whole, later]) => named ?? whole ?? later ?? []);

const statements =
  /^(?:(?:import|export)\b[^'\n]*|\}) from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'/gm;

/** What package.json's `imports` lead to: a path below the project with a `*`, or a library. */
type Aliases = Record<string, string>;

async function readAliases(project: string): Promise<Aliases> {
  const { imports = {} } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    imports?: Record<string, string | { default: string }>;
  };
  return Object.fromEntries(
    Object.entries(imports).map(([name, target]) => {
      const path = typeof target === 'string' ? target : target.default;
      return [name, path.startsWith('.') ? join(project, path) : path];
    }),
  );
}

/** The file of one of the project's own modules, or a library's specifier. */
function toTarget(specifier: string, importer: string, aliases: Aliases): string {
  if (specifier.startsWith('.')) return resolve(dirname(importer), specifier);
  if (!specifier.startsWith('#')) return specifier;
  const folder = specifier.slice(0, specifier.indexOf('/') + 1);
  const target = aliases[specifier] ?? aliases[`${folder}*`];
  if (target === undefined)
    throw new Error(`${importer} imports ${specifier}, which package.json does not name`);
  return target.replace('*', specifier.slice(folder.length));
}

/** `sharp` of `sharp/lib/a.js`, `@a/b` of `@a/b/c`. */
const toLibrary = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
