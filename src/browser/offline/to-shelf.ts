/** Where the service worker keeps an answer; each shelf is a cache with rules of its own. */
export type Shelf = 'pages' | 'hashed' | 'data' | 'pictures';

/**
 * Pages of which nothing may stay on the machine: who opens it later must not see that somebody
 * looked for help. Offline, the page for that names the numbers to call.
 */
const pagesWithoutTrace = ['ho-tro/'];

/** The shelf of an address below the root (`` for the home page); undefined for what is not kept. */
export function toShelf(path: string): Shelf | undefined {
  if (pagesWithoutTrace.some((page) => path.startsWith(page))) return undefined;
  if (path === '' || path.endsWith('/')) return 'pages';
  if (/^(_astro|pagefind\/(filter|fragment|index))\//.test(path)) return 'hashed';
  if (/^(pagefind|tu-thiet-ke)\//.test(path)) return 'data';
  if (/\.(png|svg|webp)$/.test(path)) return 'pictures';
  // Print files and archives are large, and their visitor saves them anyway.
  return undefined;
}
