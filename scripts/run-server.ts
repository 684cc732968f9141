import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { headerRules } from '#build/hosting/header-rules.ts';
import { toCaddyfile } from '#build/hosting/to-caddyfile.ts';
import { toNginxConfig } from '#build/hosting/to-nginx-config.ts';
import type { BuiltSite } from './built-site.ts';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

export interface RunningServer {
  /** Address of the home page, with the base. */
  address: string;
  stop: () => Promise<void>;
}

export const isInstalled = (server: ServerName): boolean => !spawnSync(server, ['version']).error;

/**
 * Starts a real server over the built site, with the settings that the project writes for it.
 * @param samples names of files to lay among the site's downloads.
 */
export async function runServer(
  server: ServerName,
  site: BuiltSite,
  samples: readonly string[] = [],
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), `${server}-`));
  const root = join(folder, 'www');
  const port = await findFreePort();
  await layOutSite(site, root, samples);
  const child = await start(server, folder, { base: site.base, root, host: '_', port });
  const address = `http://127.0.0.1:${port}${site.base}`;
  await waitForAnswer(address, child);
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The site's files as links, so that samples can lie among them. */
async function layOutSite(
  { folder, base }: BuiltSite,
  root: string,
  samples: readonly string[],
): Promise<void> {
  const top = join(root, base);
  await mkdir(join(top, 'tai-ve'), { recursive: true });
  for (const place of ['.', 'tai-ve']) {
    for (const name of await readdir(join(folder, place)))
      if (name !== 'tai-ve') await symlink(resolve(folder, place, name), join(top, place, name));
  }
  for (const name of samples) await writeFile(join(top, 'tai-ve', name), 'x'.repeat(5000));
}

async function start(
  server: ServerName,
  folder: string,
  site: Parameters<typeof toNginxConfig>[1],
): Promise<ChildProcess> {
  const file = join(folder, 'settings');
  const write = { nginx: () => toWholeNginx(folder, site), caddy: () => toWholeCaddy(site) };
  await writeFile(file, write[server]());
  const command = {
    nginx: ['-e', 'stderr', '-p', folder, '-c', file],
    caddy: ['run', '--config', file, '--adapter', 'caddyfile'],
  };
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(server, command[server], { stdio: ['ignore', 'ignore', 'pipe'], env });
}

/** What Debian's nginx.conf says around a site's settings, with everything kept in the test's folder. */
const toWholeNginx = (folder: string, site: Parameters<typeof toNginxConfig>[1]): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${toNginxConfig(headerRules, site)}
}
`;

const toWholeCaddy = (site: Parameters<typeof toNginxConfig>[1]): string =>
  `{\n  admin off\n  auto_https off\n}\n${toCaddyfile(headerRules, site)}`;

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system named no free port');
  return address.port;
}

async function waitForAnswer(address: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not answer: ${said}`);
}
