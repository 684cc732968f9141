import { pagesWithoutTrace } from '#domain/site/pages.ts';

/** Headers for the addresses that a pattern names; every rule that fits an address adds its own. */
export interface HeaderRule {
  /** Below the site's root, with at most one `*`, which stands for anything: `_astro/*`, `*.svg`. */
  pattern: string;
  headers: Record<string, string>;
}

const nobody = (features: readonly string[]): string => features.map((name) => `${name}=()`).join(', ');

/** Good for a year: the name changes with the content. */
const forever = 'public, max-age=31536000, immutable';

/**
 * The one table of what hosts send with the files; `_headers` and the servers' settings are written
 * from it. No name but Content-Security-Policy may stand in two rules that fit one address: hosts
 * join such values with commas, which only a policy survives (all of them hold).
 * Strict-Transport-Security is left to whoever keeps the certificate.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '*',
    headers: {
      // Only what the policy inside of each page cannot say.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': nobody([
        'accelerometer',
        'camera',
        'display-capture',
        'geolocation',
        'gyroscope',
        'magnetometer',
        'microphone',
        'midi',
        'payment',
        'usb',
      ]),
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
  },
  // A worker takes its policy from its own answer, not from the page that started it.
  {
    pattern: '*.js',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; connect-src 'self'; font-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    },
  },
  // Opened by itself, a drawing is a document of this site: it may run nothing and load nothing.
  { pattern: '*.svg', headers: { 'Content-Security-Policy': "default-src 'none'; sandbox" } },
  { pattern: 'tai-ve/*.svg', headers: { 'Content-Disposition': 'attachment' } },
  { pattern: 'tai-ve/*.zip', headers: { 'Content-Disposition': 'attachment' } },
  { pattern: '_astro/*', headers: { 'Cache-Control': forever } },
  { pattern: 'pagefind/filter/*', headers: { 'Cache-Control': forever } },
  { pattern: 'pagefind/fragment/*', headers: { 'Cache-Control': forever } },
  { pattern: 'pagefind/index/*', headers: { 'Cache-Control': forever } },
  // Their names stay, but their content hardly ever changes.
  { pattern: 'fonts/*', headers: { 'Cache-Control': 'public, max-age=2592000' } },
  // A corrected slogan must be everywhere within the hour.
  { pattern: 'tai-ve/*', headers: { 'Cache-Control': 'public, max-age=3600' } },
  { pattern: 'du-lieu/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Nothing of the help page stays on the visitor's machine.
  ...pagesWithoutTrace.map((page) => ({ pattern: `${page}*`, headers: { 'Cache-Control': 'no-store' } })),
  { pattern: 'sw.js', headers: { 'Cache-Control': 'no-cache' } },
];

/** A rule's pattern as a regular expression's source over a whole address, base included. */
export const toPatternSource = ({ pattern }: HeaderRule, base: string): string =>
  `^${(base + pattern).replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')}$`;
