import { type HeaderRule, toPatternSource } from './header-rules.ts';
import { isText, mediaTypes } from './media-types.ts';
import type { ServerSite } from './server-site.ts';

/** Settings for nginx 1.22 or newer: a file for `/etc/nginx/conf.d/` or `sites-enabled/`. */
export function toNginxConfig(rules: readonly HeaderRule[], site: ServerSite): string {
  const { base, root, host, port } = site;
  const headers = rules.flatMap((rule, index) => toHeaders(rule, `ttc_${index}`, base));
  const feeds = Object.entries(mediaTypes).filter(([ending]) => !ending.startsWith('.'));
  return `${headers.map(({ map }) => map).join('')}
server {
  listen ${port};
  server_name ${host || '_'};
  root ${root};
  index index.html;
  absolute_redirect off;
  server_tokens off;
  error_page 404 ${base}404.html;

  charset utf-8;
  charset_types ${toTextTypes()};
  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${toTextTypes('text/html')} application/wasm font/ttf;
  types {
${toTypes()}
  }
  default_type application/octet-stream;

${headers.map(({ line }) => line).join('\n')}

  location = ${base}_headers { return 404; }
${feeds.map(([name, type]) => `  location ~ /${toPattern(name)}$ { types { } default_type ${type}; }`).join('\n')}
}
`;
}

interface NginxHeader {
  /** Outside of the server: the value by the address, empty (and so not sent) elsewhere. */
  map: string;
  line: string;
}

function toHeaders(rule: HeaderRule, variable: string, base: string): NginxHeader[] {
  return Object.entries(rule.headers).map(([name, value]) => {
    if (rule.pattern === '*') return { map: '', line: `  add_header ${name} ${quote(value)} always;` };
    const own = `$${variable}_${name.toLowerCase().replaceAll('-', '_')}`;
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

const toTextTypes = (without?: string): string =>
  [...new Set(Object.values(mediaTypes))].filter((type) => isText(type) && type !== without).join(' ');

const quote = (text: string): string => `"${text}"`;
const toPattern = (text: string): string => text.replaceAll('.', '\\.');
