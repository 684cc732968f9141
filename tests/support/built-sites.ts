import type { BuiltSite } from '../../scripts/built-site.ts';
import { isFullRun } from './is-full-run.ts';

/** As `npm test` leaves them: the site itself, and the same below a path. */
export const builtSites: readonly BuiltSite[] = [
  { folder: 'dist', base: '/' },
  { folder: '.dist-below-path', base: '/thang-hanh-dong/' },
];

const belowPath = builtSites.slice(1);

/**
 * Both in a full run. Of a quick one the site below a path, since the two differ in nothing but addresses,
 * and an address without its base is found there only.
 */
export const walkedSites: readonly BuiltSite[] = isFullRun ? builtSites : belowPath;
