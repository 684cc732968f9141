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
  if (/^(_astro|pagefind\/(filter|fragment|index))\//.test(path)) return 'hashed';
  if (/^(pagefind|tu-thiet-ke)\//.test(path)) return 'data';
  if (/\.(png|svg|webp)$/.test(path)) return 'pictures';
  // Print files and archives are large, and their visitor saves them anyway.
  return undefined;
}

/** The cache's name among those of the host, with the base, since several sites may share it. */
export const toFullName = (name: CacheName, { base }: Pick<OfflinePlan, 'base'>): string =>
  `trai-tim-cam ${base} ${name}`;
