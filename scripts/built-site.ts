/** A site as the build leaves it. */
export interface BuiltSite {
  folder: string;
  /** The path that it was built for, with a slash at both ends. */
  base: string;
}
