/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  /** A term in quotes finds whole words in that order; without, words that begin so. `null` finds everything. */
  search: (term: string | null, options?: { filters: Record<string, string> }) => Promise<PagefindAnswer>;
  /** Fetches the filters: how many records have each value. */
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
}

export interface PagefindResult {
  id: string;
  score: number;
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => Pagefind & { init: () => Promise<void> };
}

/**
 * Opens the index that the build leaves beside the pages.
 * @param base root of the site, with its trailing slash.
 * @throws what the browser's `import` throws, e.g. where no index was built.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  preload(`${base}pagefind/wasm.unknown.pagefind`);
  // The file exists only after the build, so the bundler must leave this import alone.
  const { createInstance } = (await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js`
  )) as PagefindModule;
  // A worker would cost another 43 kB for what takes a few milliseconds.
  const pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** Has the program on its way along with the script that asks for it only later. */
function preload(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  document.head.append(link);
}
