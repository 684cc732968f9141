import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formats } from '#domain/artwork/format.ts';
import type { Manifest } from '#domain/artwork/manifest.ts';
import { projectRoot, toTestArtwork } from './artwork-job.ts';

const module = (path: string): string => pathToFileURL(join(projectRoot, `src/build/${path}.ts`)).href;

const config = `
import { artwork } from '${module('integrations/artwork')}';
import { safeOutput } from '${module('integrations/safe-output')}';
import { startLedger } from '${module('render/ledger')}';
export default { cacheDir: './.cache', integrations: [artwork(startLedger()), safeOutput()] };
`;

/** A site of one page and one message in every fourth format, with the project's own drawing and output. */
export async function createTinySite(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tiny-site-'));
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(join(root, 'astro.config.mjs'), config);
  await cp(join(projectRoot, 'content/identities'), join(root, 'content/identities'), { recursive: true });
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Changes what the page and every artwork say. */
export async function writeWords(root: string, text: string): Promise<void> {
  const manifest: Manifest = {
    version: 1,
    artworks: formats.filter((_, at) => at % 4 === 0).map(({ id }) => toTestArtwork({ text, format: id })),
    evergreen: [],
    translated: [],
    emblems: [],
    kits: [],
  };
  await writeFile(join(root, 'src/pages/index.astro'), `<p>${text}</p>\n`);
  await writeFile(
    join(root, 'src/pages/artwork.json.js'),
    `export const GET = () => new Response(${JSON.stringify(JSON.stringify(manifest))});\n`,
  );
}

/** Starts a build as a process, and a process group, of its own. */
export function startBuild(root: string): ChildProcess {
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [astro, 'build', '--root', root], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
}

/** @throws Error when the build fails. */
export async function build(root: string): Promise<void> {
  const [code] = await once(startBuild(root), 'exit');
  if (code !== 0) throw new Error(`The build of ${root} ended with ${code}`);
}
