import { pageRows, pagesWithoutTrace } from '#domain/site/pages.ts';

/** Headers for the addresses that a pattern names; every rule that fits an address adds its own. */
export interface HeaderRule {
  /** Below the site's root, with at most one `*`, which stands for anything: `_astro/*`, `*.svg`. */
  pattern: string;
  headers: Record<string, string>;
}

const nobody = (features: readonly string[]): string => features.map((name) => `${name}=()`).join(', ');

/** Good for a year: the name changes with the content. */
const forever = 'public, max-age=31536000, immutable';

/** Asked for anew each time, which costs an answer without content while nothing has changed. */
const newest = 'no-cache';

/**
 * For every address that no rule gives a Cache-Control: browsers keep what has none for a tenth of its age,
 * and a corrected slogan would stay unseen for days. Hosts that read `_headers` send as much by themselves.
 */
export const cacheControlElsewhere = newest;

/** The first parts of the addresses of all pages. */
const sections = [
  ...new Set(
    pageRows
      .filter(({ address }) => !pagesWithoutTrace.includes(address) && !address.startsWith('['))
      .map(({ address }) => address.replace(/\/.*$/, '/*')),
  ),
];

/**
 * The one table of what hosts send with the files; `_headers` and the servers' settings are written
 * from it. No name but Content-Security-Policy may stand in two rules that fit one address: hosts
 * join such values with commas, which only a policy survives (all of them hold).
 * Strict-Transport-Security belongs to whoever keeps the certificate: the servers' settings send it.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '*',
    headers: {
      // Only what the policy inside of each page cannot say.
      'Content-Security-Policy': "frame-ancestors 'none'",
      // Windows that the site opens may answer: the editors' page signs in through one.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
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
  { pattern: 'pagefind/index/*', headers: { 'Cache-Control': forever } },
  { pattern: 'pagefind/records/*', headers: { 'Cache-Control': forever } },
  // Their names stay, but their content hardly ever changes.
  { pattern: 'fonts/*', headers: { 'Cache-Control': 'public, max-age=2592000' } },
  // A corrected slogan must be everywhere within the hour.
  { pattern: 'tai-ve/*', headers: { 'Cache-Control': 'public, max-age=3600' } },
  { pattern: 'du-lieu/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  // Nothing of the help page stays on the visitor's machine.
  ...pagesWithoutTrace.map((page) => ({ pattern: `${page}*`, headers: { 'Cache-Control': 'no-store' } })),
  ...sections.map((pattern) => ({ pattern, headers: { 'Cache-Control': newest } })),
  { pattern: 'sw.js', headers: { 'Cache-Control': newest } },
];

/** A rule's pattern as a regular expression's source over a whole address, base included. */
export const toPatternSource = ({ pattern }: HeaderRule, base: string): string =>
  `^${(base + pattern).replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')}$`;

/** The pages without a trace as a regular expression's source, with or without their last slash. */
export const toTracelessSource = (base: string): string =>
  `^${base}(${pagesWithoutTrace.map((page) => page.replace(/\/$/, '')).join('|')})(/|$)`;
