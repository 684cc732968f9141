/** A built site, as `npm test` leaves it: the site itself, and the same below a path. */
export interface BuiltSite {
  folder: string;
  /** With a slash at both ends. */
  base: string;
}

export const builtSites: readonly BuiltSite[] = [
  { folder: 'dist', base: '/' },
  { folder: '.dist-below-path', base: '/thang-hanh-dong/' },
];
