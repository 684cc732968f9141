import type { HeaderRule } from './header-rules.ts';

/** The rules as the file `_headers`, which Cloudflare Pages, Netlify and others read. */
export function toHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
