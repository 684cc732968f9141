/** Prints the settings of a server of one's own, written from the table of headers. */
import { parseArgs } from 'node:util';
import { headerRules } from '#build/hosting/header-rules.ts';
import type { ServerSite } from '#build/hosting/server-site.ts';
import { toCaddyfile } from '#build/hosting/to-caddyfile.ts';
import { toNginxConfig } from '#build/hosting/to-nginx-config.ts';

const help = `Prints the settings with which nginx or Caddy serves the built site.

Usage: npm run --silent server-config -- nginx > trai-tim-cam.conf
       npm run --silent server-config -- caddy > Caddyfile

  --root <folder>  The server's folder; the site lies at its base path below it (default: /srv/www).
  --host <name>    The domain; every name when absent.
  --port <number>  Default 80.
  -h, --help       Print this help.

Environment: BASE_PATH as at the build (default /).
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: '/srv/www' },
    host: { type: 'string', default: '_' },
    port: { type: 'string', default: '80' },
    help: { type: 'boolean', short: 'h' },
  },
});

const writers = { nginx: toNginxConfig, caddy: toCaddyfile };
const isServer = (name: string | undefined): name is keyof typeof writers =>
  Object.hasOwn(writers, name ?? '');

if (values.help) process.stdout.write(help);
else process.stdout.write(write());

function write(): string {
  const [server] = positionals;
  if (!isServer(server)) throw new Error(`Name the server, nginx or caddy\n\n${help}`);
  const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
  const site: ServerSite = { base, root: values.root, host: values.host, port: Number(values.port) };
  return writers[server](headerRules, site);
}
