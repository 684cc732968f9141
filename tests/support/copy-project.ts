import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** Not the test runner's own variables: under them Vite and Astro behave as in a test. */
export const plainEnvironment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ASTRO_TELEMETRY_DISABLED: '1',
  BASE_PATH: '/',
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
};

export const astroCommand = join(project, 'node_modules/astro/bin/astro.mjs');

/**
 * A copy of the project in a new folder, which the caller removes.
 * @param contents folders, from the project's root, that are laid over each other as its `content/`.
 */
export async function copyProject(...contents: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  for (const part of parts) await cp(join(project, part), join(root, part), { recursive: true });
  for (const folder of contents) await cp(join(project, folder), join(root, 'content'), { recursive: true });
  await linkPackages(root);
  return root;
}

/** Pages that the build itself reads in the end, and those of which it only wants that they are there. */
const readPages = [
  '404.astro',
  'artwork.json.ts',
  'du-lieu',
  'index.astro',
  'ngoai-tuyen',
  'search-records.json.ts',
];
const namedPages = ['giay-to', 'tim-kiem', 'tu-thiet-ke'];

/**
 * Takes all pages but these out of a copy: to bundle what the others load takes half of a small site's build. A full
 * run builds it with all of them.
 */
export async function leavePages(root: string, ...names: string[]): Promise<void> {
  const pages = join(root, 'src/pages');
  for (const name of await readdir(pages))
    if (![...readPages, ...names].includes(name)) await rm(join(pages, name), { recursive: true });
  for (const name of namedPages) {
    await mkdir(join(pages, name));
    await writeFile(join(pages, name, 'index.astro'), '<html><head><meta charset="utf-8" /></head></html>');
  }
}

/** All packages, and the artwork that was drawn before; what Astro and Vite keep there is the copy's own. */
async function linkPackages(root: string): Promise<void> {
  const [from, to] = [join(project, 'node_modules'), join(root, 'node_modules')];
  await mkdir(join(to, '.astro'), { recursive: true });
  const names = (await readdir(from)).filter((name) => !name.startsWith('.') || name === '.bin');
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, name))));
  await mkdir(join(from, '.astro/artwork'), { recursive: true });
  await symlink(join(from, '.astro/artwork'), join(to, '.astro/artwork'));
}
