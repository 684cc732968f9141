import {
  cacheControlElsewhere,
  type HeaderRule,
  toPatternSource,
  toTracelessSource,
} from './header-rules.ts';
import { compressedTypes, isText, mediaTypes } from './media-types.ts';
import { type ServerSite, strictTransport } from './server-site.ts';

/** Settings for Caddy 2.6 or newer: a whole Caddyfile, or a block of one. */
export function toCaddyfile(rules: readonly HeaderRule[], site: ServerSite): string {
  const { base, root } = site;
  return `${toAddress(site)} {
  root * "${root}"
  encode zstd gzip {
    match {
${compressedTypes.map((type) => `      header Content-Type ${type}*`).join('\n')}
    }
  }
${toLog(site)}
  route {
    @traceless path_regexp ${toTracelessSource(base)}
    skip_log @traceless
${site.secure ? `    header Strict-Transport-Security "${strictTransport}"\n` : ''}\
    header Cache-Control "${cacheControlElsewhere}"
${rules.filter(isEverywhere).flatMap(toPlainLines).join('\n')}
    @writing not method GET HEAD
    error @writing 405
    @zero path_regexp \\x00
    error @zero 400
${base === '/' ? '' : `    rewrite /.well-known/security.txt ${base}.well-known/security.txt\n`}\
${toTypeLines().join('\n')}
${rules.flatMap((rule, index) => (isEverywhere(rule) ? [] : toRuleLines(rule, index, base))).join('\n')}
    error ${base}_headers 404
    file_server
  }
  handle_errors {
    @missing expression {err.status_code} == 404
    @refused expression {err.status_code} == 405
    header @refused Allow "GET, HEAD"
    rewrite @missing ${base}404.html
    header @missing Content-Type "text/html; charset=utf-8"
    route {
      file_server @missing
      respond "{err.status_code}"
    }
  }
}
`;
}

/** A name without a port has Caddy get a certificate and lead from HTTP to HTTPS; \`:80\` behind it switches both off. */
function toAddress({ host, port, secure }: ServerSite): string {
  if (!secure) return `http://${host}:${port}`;
  return port === 443 ? host : `https://${host}:${port}`;
}

/** Neither what was searched for nor what the browser tells of itself. */
const toLog = ({ logs }: ServerSite): string => `  log {
    output file "${logs}/trai-tim-cam.log"
    format filter {
      wrap json
      fields {
        request>uri regexp "\\?.*$" ""
        request>headers delete
        resp_headers delete
      }
    }
  }`;

const isEverywhere = ({ pattern }: HeaderRule): boolean => pattern === '*';

const toPlainLines = ({ headers }: HeaderRule): string[] =>
  Object.entries(headers).map(([name, value]) => `    header ${name} "${value}"`);

/**
 * A rule holds only for a file that is there: an answer that it is missing must not be kept for a year. Only of
 * policies may several stand side by side.
 */
function toRuleLines(rule: HeaderRule, index: number, base: string): string[] {
  const lines = Object.entries(rule.headers).map(
    ([name, value]) =>
      `    header @rule${index} ${name === 'Content-Security-Policy' ? '+' : ''}${name} "${value}"`,
  );
  return [
    `    @rule${index} {`,
    `      path_regexp ${toPatternSource(rule, base)}`,
    '      file {path} {path}/index.html',
    '    }',
    ...lines,
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
