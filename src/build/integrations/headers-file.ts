import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../hosting/header-rules.ts';
import { toHeadersFile } from '../hosting/to-headers-file.ts';

/** Puts `_headers` into the output, for the hosts that read it. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), toHeadersFile(headerRules, base));
      },
    },
  };
}
