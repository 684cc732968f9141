import type { ServerSite } from './server-site.ts';

/** What somebody wrote on the command line. */
export interface ServerWishes {
  base?: string | undefined;
  root: string;
  host?: string | undefined;
  port?: string | undefined;
  plain?: boolean | undefined;
  certificate?: string | undefined;
  key?: string | undefined;
  logs: string;
}

/**
 * What it comes to: HTTPS wherever a domain is named. Each part stands in the settings as it is, so none may
 * hold a sign that means something there.
 * @throws Error in words for what is no such thing.
 */
export function readServerSite(wishes: ServerWishes): ServerSite {
  const host = readHost(wishes.host ?? '');
  const secure = host !== '' && !wishes.plain;
  const live = `/etc/letsencrypt/live/${host}`;
  return {
    host,
    secure,
    base: readBase(wishes.base ?? ''),
    root: readPath('--root', wishes.root),
    port: wishes.port === undefined ? (secure ? 443 : 80) : readPort(wishes.port),
    certificate: {
      chain: readPath('--certificate', wishes.certificate ?? `${live}/fullchain.pem`),
      key: readPath('--key', wishes.key ?? `${live}/privkey.pem`),
    },
    logs: readPath('--logs', wishes.logs),
  };
}

function readHost(text: string): string {
  if (text === '' || text === '_') return '';
  // Vietnamese names are written in another way among machines.
  const name = /\P{ASCII}/u.test(text) ? toMachineName(text) : text.toLowerCase();
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
  if (name.length > 253 || !new RegExp(`^${label}(\\.${label})*$`).test(name))
    throw new Error(`--host is "${text}"; give one domain's name, such as example.org`);
  return name;
}

const toMachineName = (text: string): string =>
  URL.canParse(`http://${text}`) ? new URL(`http://${text}`).hostname : text;

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`--port is "${text}"; give a number from 1 to 65535`);
  return port;
}

function readBase(text: string): string {
  const base = `/${text}/`.replaceAll(/\/+/g, '/');
  if (!/^\/([\w~-][\w.~-]*\/)*$/.test(base))
    throw new Error(
      `BASE_PATH is "${text}"; give the path of the build, of letters, digits, "-", "_", "." and "~", such as /thang-hanh-dong/`,
    );
  return base;
}

/** Spaces and letters of any language may stand in quotes; these may not, in nginx or in Caddy. */
const special = /["'`\\{}$\p{Cc}]/u;

function readPath(option: string, text: string): string {
  if (!text.startsWith('/') || special.test(text) || text.split('/').includes('..'))
    throw new Error(
      `${option} is "${text}"; give a whole path that begins with "/", without quotes, backslashes, braces, "$" or ".."`,
    );
  return text.length > 1 ? text.replace(/\/+$/, '') : text;
}
