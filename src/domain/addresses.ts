/**
 * Every address of the site, in one table, all with the base that the site is served under.
 * Create it once with `createAddresses(base)`.
 */
export interface Addresses {
  home: string;
  years: string;
  year: (year: number) => string;
  slogans: string;
  slogan: (slug: string) => string;
  artworks: string;
  identity: string;
  documents: string;
  /** The place of one document on the documents page. */
  document: (id: string) => string;
  search: string;
  guides: string;
  guide: (slug: string) => string;
  help: string;
  customiser: string;
  /** The customiser, opened on a design as `toDesignQuery` writes it. */
  design: (query: string) => string;
  /** What the customiser reads. */
  designContent: string;
  manifest: string;
  /** A file below the site's root, e.g. `tai-ve/2025/….png`, `favicon.svg`. */
  file: (path: string) => string;
}

/** @param base as Astro gives it: `/`, `/thang-hanh-dong` or `/thang-hanh-dong/`. */
export function createAddresses(base: string): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string): string => `${root}${path}`;
  return {
    home: root,
    years: at('nam/'),
    year: (year) => at(`nam/${year}/`),
    slogans: at('khau-hieu/'),
    slogan: (slug) => at(`khau-hieu/${slug}/`),
    artworks: at('an-pham/'),
    identity: at('bo-nhan-dien/'),
    documents: at('van-ban/'),
    document: (id) => at(`van-ban/#${id}`),
    search: at('tim-kiem/'),
    guides: at('huong-dan/'),
    guide: (slug) => at(`huong-dan/${slug}/`),
    help: at('ho-tro/'),
    customiser: at('tu-thiet-ke/'),
    design: (query) => at(`tu-thiet-ke/#${query}`),
    designContent: at('tu-thiet-ke/noi-dung.json'),
    manifest: at('artwork.json'),
    file: at,
  };
}
