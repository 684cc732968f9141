/**
 * Pages that need more files than a single visit loads, each with the patterns of those files below
 * the root; what a script loads comes along. They are kept once the page has been visited.
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
    'tai-ve/bo-nhan-dien/bieu-tuong_*_{du-mau,tren-nen-cam,mot-mau}.{svg,png}',
  ],
};
