import { cp, mkdtemp, symlink } from 'node:fs/promises';
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
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}
