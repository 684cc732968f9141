/**
 * Pages that need more files than a single visit loads, each with the patterns of those files below
 * the root. They are kept once the page has been visited.
 */
export const bundles: Record<string, readonly string[]> = {
  'tim-kiem/': [
    'pagefind/pagefind.js',
    'pagefind/filter/*',
    'pagefind/pagefind-entry.json',
    'pagefind/*.pf_meta',
    'pagefind/wasm.*.pagefind',
    'pagefind/index/*',
    'pagefind/fragment/*',
  ],
  'tu-thiet-ke/': [
    'tu-thiet-ke/*.json',
    '_astro/open-studio*.js',
    '_astro/*worker*.js',
    '_astro/*.wasm',
    // What is loaded at a press: the PDF writer, lists, workbooks and their ZIP.
    '_astro/write-pdf*.js',
    '_astro/start-batch*.js',
    '_astro/universal*.js',
    '_astro/zip-batch*.js',
  ],
};
