import type { BuiltSite } from '../../scripts/built-site.ts';

/** As `npm test` leaves them: the site itself, and the same below a path. */
export const builtSites: readonly BuiltSite[] = [
  { folder: 'dist', base: '/' },
  { folder: '.dist-below-path', base: '/thang-hanh-dong/' },
];
