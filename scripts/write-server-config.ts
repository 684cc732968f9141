/** Prints the settings of a server of one's own, written from the table of headers. */
import { parseArgs } from 'node:util';
import { headerRules } from '#build/hosting/header-rules.ts';
import { readServerSite } from '#build/hosting/read-server-site.ts';
import { toCaddyfile } from '#build/hosting/to-caddyfile.ts';
import { toNginxConfig } from '#build/hosting/to-nginx-config.ts';

const help = `Prints the settings with which nginx or Caddy serves the built site.

Usage: npm run --silent server-config -- nginx --host example.org > trai-tim-cam.conf
       npm run --silent server-config -- caddy --host example.org > Caddyfile

  --host <name>         The domain. With it the site is served over HTTPS, and HTTP leads there; without it in
                        plain HTTP under every name, for a look: offline use and copying need HTTPS.
  --plain               Plain HTTP under the domain's name too, behind something that does HTTPS.
  --port <number>       Default 443, in plain HTTP 80.
  --root <folder>       The server's folder; the site lies at its base path below it (default: /srv/www).
  --certificate <file>  For nginx (default: /etc/letsencrypt/live/<host>/fullchain.pem); Caddy gets its own.
  --key <file>          For nginx (default: /etc/letsencrypt/live/<host>/privkey.pem).
  --logs <folder>       Where the log goes (default: /var/log/nginx or /var/log/caddy).
  -h, --help            Print this help.

Environment: BASE_PATH as at the build (default /).
`;

const writers = { nginx: toNginxConfig, caddy: toCaddyfile };
const isServer = (name: string | undefined): name is keyof typeof writers =>
  Object.hasOwn(writers, name ?? '');

try {
  process.stdout.write(write());
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

function write(): string {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { ...text, default: '/srv/www' },
      host: text,
      port: text,
      plain: { type: 'boolean' },
      certificate: text,
      key: text,
      logs: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return help;
  const [server, ...others] = positionals;
  if (!isServer(server) || others.length > 0) throw new Error(`Name one server, nginx or caddy\n\n${help}`);
  const logs = values.logs ?? `/var/log/${server}`;
  return writers[server](headerRules, readServerSite({ ...values, logs, base: process.env.BASE_PATH }));
}
