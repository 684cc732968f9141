import {
  cacheControlElsewhere,
  type HeaderRule,
  toPatternSource,
  toTracelessSource,
} from './header-rules.ts';
import { compressedTypes, isText, mediaTypes } from './media-types.ts';
import { type ServerSite, strictTransport, toSiteName } from './server-site.ts';

/** Settings for nginx 1.22 or newer: a file for `/etc/nginx/conf.d/` or `sites-enabled/`. */
export function toNginxConfig(rules: readonly HeaderRule[], site: ServerSite): string {
  const { base, root, logs } = site;
  const own = toSiteName(site);
  const headers = rules.flatMap((rule, index) => toHeaders(rule, `${own}_${index}`, base));
  const feeds = Object.entries(mediaTypes).filter(([ending]) => !ending.startsWith('.'));
  return `${toMaps(rules, own, base)}${headers.map(({ map }) => map).join('')}
# Neither what was searched for nor who looked for help: no query, no Referer, nothing of some pages.
log_format ${own} '$remote_addr [$time_iso8601] $request_method $uri $status $body_bytes_sent';
${toPlainServer(site)}
server {
${toListening(site, own)}
  root ${quote(root)};
  index index.html;
  absolute_redirect off;
  server_tokens off;
  access_log ${quote(`${logs}/trai-tim-cam.log`)} ${own} if=$${own}_logged;
  # It would name addresses too.
  log_not_found off;
  error_log ${quote(`${logs}/trai-tim-cam-errors.log`)} crit;

  if ($request_method !~ ^(GET|HEAD)$) { return 405; }
  add_header Allow $${own}_allow always;
  # A folder without a page is no page.
  error_page 403 404 =404 ${base}404.html;

  charset utf-8;
  charset_types ${toList(Object.values(mediaTypes).filter(isText))};
  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${toList(compressedTypes)};
  types {
${toTypes()}
  }
  default_type application/octet-stream;

  add_header Cache-Control $${own}_cache_control;
  add_header Cache-Control $${own}_missing always;
${headers.map(({ line }) => line).join('\n')}

  location = ${base}_headers { return 404; }
${feeds.map(([name, type]) => `  location ~ /${toPattern(name)}$ { types { } default_type ${type}; }`).join('\n')}
${base === '/' ? '' : `  location = /.well-known/security.txt { rewrite ^ ${base}.well-known/security.txt last; }\n`}}
`;
}

/** Browsers that come in plain HTTP are led to HTTPS; who issues certificates may look below \`.well-known\`. */
const toPlainServer = ({ host, port, root, secure }: ServerSite): string =>
  secure
    ? `
server {
  listen 80;
  server_name ${host};
  access_log off;
  server_tokens off;
  location /.well-known/acme-challenge/ { root ${quote(root)}; }
  location / { return 308 https://${host}${port === 443 ? '' : `:${port}`}$request_uri; }
}`
    : '';

const toListening = ({ host, port, secure, certificate }: ServerSite, own: string): string =>
  secure
    ? `  listen ${port} ssl http2;
  server_name ${host};
  ssl_certificate ${quote(certificate.chain)};
  ssl_certificate_key ${quote(certificate.key)};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:${own}:2m;
  ssl_session_timeout 1d;
  ssl_session_tickets off;
  add_header Strict-Transport-Security ${quote(strictTransport)} always;`
    : `  listen ${port};\n  server_name ${host || '_'};`;

/** What is said once of every address. The first pattern that fits counts. */
function toMaps(rules: readonly HeaderRule[], own: string, base: string): string {
  const kept = rules.flatMap((rule) => {
    const value = rule.headers['Cache-Control'];
    return value === undefined ? [] : [`  ${quote(`~${toPatternSource(rule, base)}`)} ${quote(value)};`];
  });
  return `map $uri $${own}_cache_control {
  default ${quote(cacheControlElsewhere)};
${kept.join('\n')}
}
map $uri $${own}_logged {
  default 1;
  ${quote(`~${toTracelessSource(base)}`)} 0;
}
map $status $${own}_missing {
  default "";
  404 "no-cache";
}
map $status $${own}_allow {
  default "";
  405 "GET, HEAD";
}
`;
}

interface NginxHeader {
  /** Outside of the server: the value by the address, empty (and so not sent) elsewhere. */
  map: string;
  line: string;
}

function toHeaders(rule: HeaderRule, variable: string, base: string): NginxHeader[] {
  const names = Object.entries(rule.headers).filter(([name]) => name !== 'Cache-Control');
  return names.map(([name, value], index) => {
    if (rule.pattern === '*') return { map: '', line: `  add_header ${name} ${quote(value)} always;` };
    const own = `$${variable}_${index}`;
    const map = `map $uri ${own} {\n  default "";\n  ${quote(`~${toPatternSource(rule, base)}`)} ${quote(value)};\n}\n`;
    // Not "always": the answer that a file is missing must not be kept for a year.
    return { map, line: `  add_header ${name} ${own};` };
  });
}

const toTypes = (): string =>
  Object.entries(mediaTypes)
    .filter(([ending]) => ending.startsWith('.'))
    .map(([ending, type]) => `    ${type} ${ending.slice(1)};`)
    .join('\n');

/** nginx adds text/html itself, and warns of it here. */
const toList = (types: readonly string[]): string =>
  [...new Set(types)].filter((type) => type !== 'text/html').join(' ');

const quote = (text: string): string => `"${text}"`;
const toPattern = (text: string): string => text.replaceAll('.', '\\.');
