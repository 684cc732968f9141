/** What the build tells the service worker. */
export interface OfflinePlan {
  /** With a slash at both ends. */
  base: string;
  /** Address of the page that stands in for one that was not kept. */
  offlinePage: string;
  /** Address of an `OfflineBundles` file. */
  bundles: string;
  /** Pages, below the root, of which nothing may stay on the machine. */
  withoutTrace: readonly string[];
  /** Kept from the first visit on: the page above, what it needs, the typeface. */
  shell: { url: string; revision: string | null }[];
  /** Sums of the shell's files, by address. */
  sums: Record<string, string>;
}

/** A file that a page needs besides those that it loads at once. */
export interface BundledFile {
  url: string;
  sum: string;
  /** Whether its name changes with its content. */
  hashed: boolean;
}

/** By the page, below the root. */
export type OfflineBundles = Record<string, BundledFile[]>;
