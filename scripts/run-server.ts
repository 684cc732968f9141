import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from 'node:tls';
import { headerRules } from '#build/hosting/header-rules.ts';
import type { ServerSite } from '#build/hosting/server-site.ts';
import { toCaddyfile } from '#build/hosting/to-caddyfile.ts';
import { toNginxConfig } from '#build/hosting/to-nginx-config.ts';
import type { BuiltSite } from './built-site.ts';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

export interface RunningServer {
  /** Address of the home page, with the base. */
  address: string;
  /** The same in plain HTTP, of a server that leads to HTTPS. */
  plainAddress: string;
  /** Folder of its logs. */
  logs: string;
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
  secure = false,
): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), `${server}-`));
  // Not every folder has a plain name.
  const root = join(folder, 'trang tĩnh #1');
  const [port, plainPort] = [await findFreePort(), await findFreePort()];
  await layOutSite(site, root, samples);
  const host = secure ? 'localhost' : '';
  const certificate = { chain: join(folder, 'chain.pem'), key: join(folder, 'key.pem') };
  if (secure && server === 'nginx') makeCertificate(certificate);
  const settings: ServerSite = { base: site.base, root, host, port, secure, certificate, logs: folder };
  const child = await start(server, folder, settings, plainPort);
  const name = host || '127.0.0.1';
  const address = `http${secure ? 's' : ''}://${name}:${port}${site.base}`;
  const plainAddress = `http://${name}:${plainPort}${site.base}`;
  // Caddy answers in plain HTTP before it has made its certificate.
  await waitForAnswer(child, secure ? () => shakesHands(port) : () => answers(address));
  return {
    address,
    plainAddress,
    logs: folder,
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
  site: ServerSite,
  plainPort: number,
): Promise<ChildProcess> {
  const file = join(folder, 'settings');
  const write = { nginx: toWholeNginx, caddy: toWholeCaddy };
  await writeFile(file, write[server](folder, site, plainPort));
  const command = {
    nginx: ['-e', 'stderr', '-p', folder, '-c', file],
    caddy: ['run', '--config', file, '--adapter', 'caddyfile'],
  };
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(server, command[server], { stdio: ['ignore', 'ignore', 'pipe'], env });
}

/**
 * What Debian's nginx.conf says around a site's settings, with everything kept in the test's folder. A second site
 * stands beside it, as on most servers.
 */
const toWholeNginx = (folder: string, site: ServerSite, plainPort: number): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid "${folder}/pid";
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/${name}";`).join('\n  ')}
  ${toNginxConfig(headerRules, site).replace('listen 80;', `listen ${plainPort};`)}
  ${toNginxConfig(headerRules, { ...site, secure: false, host: 'khac.example', base: '/khac/' }).replace(
    /listen \d+/,
    `listen ${plainPort}`,
  )}
}
`;

const toWholeCaddy = (_: string, site: ServerSite, plainPort: number): string => `{
  admin off
  skip_install_trust
  http_port ${plainPort}
${site.secure ? '' : '  auto_https off\n'}}
${toCaddyfile(headerRules, site)}`;

function makeCertificate({ chain, key }: ServerSite['certificate']): void {
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', chain];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...files,
    ...name,
  ]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.error ?? made.stderr}`);
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system named no free port');
  return address.port;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

/** Whether a connection over TLS comes about, whoever made the certificate. */
function shakesHands(port: number): Promise<boolean> {
  const socket = connect({ host: 'localhost', port, servername: 'localhost', rejectUnauthorized: false });
  const shaken = new Promise<boolean>((resolve) => {
    socket.once('secureConnect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  return shaken.finally(() => socket.destroy());
}

/** Tries of a tenth of a second: a busy machine takes its time, and a server that is wrong ends by itself. */
const mostTries = 600;

async function waitForAnswer(child: ChildProcess, isReady: () => Promise<boolean>): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  for (let attempt = 0; attempt < mostTries && child.exitCode === null; attempt += 1) {
    if (await isReady()) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not answer: ${said}`);
}
