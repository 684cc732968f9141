/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  url: string;
  /** Escaped text with `<mark>` around what matched. */
  excerpt: string;
  meta: { title?: string };
}

/**
 * Fetches the index that the build leaves beside the pages.
 * @param base root of the site, with its trailing slash.
 * @throws what the browser's `import` throws, e.g. where no index was built.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The file exists only after the build, so the bundler must leave this import alone.
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}
