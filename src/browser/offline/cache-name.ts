import type { OfflinePlan } from './offline-plan.ts';

/** Where the service worker keeps an answer; each cache has rules of its own. */
export type CacheName = 'pages' | 'hashed' | 'data' | 'pictures';

/**
 * The cache of an address below the root (`` for the home page); undefined for what is not kept: of some
 * pages nothing may stay on the machine. Offline, the page for that names the numbers to call.
 */
export function findCacheName(
  path: string,
  { withoutTrace }: Pick<OfflinePlan, 'withoutTrace'>,
): CacheName | undefined {
  if (withoutTrace.some((page) => path.startsWith(page))) return undefined;
  if (path === '' || path.endsWith('/')) return 'pages';
  if (/^(_astro|pagefind\/(filter|index|records))\//.test(path)) return 'hashed';
  if (/^(pagefind|tu-thiet-ke)\//.test(path)) return 'data';
  if (/\.(png|svg|webp)$/.test(path)) return 'pictures';
  // Print files and archives are large, and their visitor saves them anyway.
  return undefined;
}

/** Begins the names of the site's caches among those of the host, which several sites may share. */
export const toCachePrefix = ({ base }: Pick<OfflinePlan, 'base'>): string => `trai-tim-cam ${base} `;

export const toFullName = (name: CacheName, plan: Pick<OfflinePlan, 'base'>): string =>
  toCachePrefix(plan) + name;

/**
 * A page's bundle has a cache of its own, in which nothing is dropped by age: half of a search finds nothing.
 * @param page below the root.
 */
export const toBundleName = (page: string, plan: Pick<OfflinePlan, 'base'>): string =>
  `${toCachePrefix(plan)}bundle ${page}`;

/** The address below the root; undefined for what is another site's on the same host. */
export function toPath({ pathname }: URL, { base }: Pick<OfflinePlan, 'base'>): string | undefined {
  return pathname.startsWith(base)
    ? pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
    : undefined;
}
