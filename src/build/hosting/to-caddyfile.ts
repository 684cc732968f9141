import { type HeaderRule, toPatternSource } from './header-rules.ts';
import { isText, mediaTypes } from './media-types.ts';
import type { ServerSite } from './server-site.ts';

/** Settings for Caddy 2.6 or newer: a whole Caddyfile, or a block of one. */
export function toCaddyfile(rules: readonly HeaderRule[], site: ServerSite): string {
  const { base, root, host, port } = site;
  return `${host === '_' ? '' : host}:${port} {
  root * ${root}
  encode zstd gzip
  route {
${toTypeLines().join('\n')}
${rules.flatMap((rule, index) => toRuleLines(rule, index, base)).join('\n')}
    error ${base}_headers 404
    file_server
  }
  handle_errors {
    @missing expression {err.status_code} == 404
    rewrite @missing ${base}404.html
    header @missing Content-Type "text/html; charset=utf-8"
    file_server
  }
}
`;
}

/** A rule holds only for a file that is there: an answer that it is missing must not be kept for a year. */
function toRuleLines(rule: HeaderRule, index: number, base: string): string[] {
  const lines = Object.entries(rule.headers).map(([name, value]) => ({ name, value: `"${value}"` }));
  if (rule.pattern === '*') return lines.map(({ name, value }) => `    header ${name} ${value}`);
  return [
    `    @rule${index} {`,
    `      path_regexp ${toPatternSource(rule, base)}`,
    '      file {path} {path}/index.html',
    '    }',
    ...lines.map(({ name, value }) => `    header @rule${index} +${name} ${value}`),
  ];
}

/** The more particular ending stands last, and wins. */
function toTypeLines(): string[] {
  const endings = Object.entries(mediaTypes).sort(([one], [other]) => one.length - other.length);
  return endings.flatMap(([ending, type], index) => [
    `    @type${index} {`,
    `      path *${ending}`,
    '      file {path}',
    '    }',
    `    header @type${index} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`,
  ]);
}
