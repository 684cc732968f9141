/**
 * Every address of the site, in one table, all with the base that the site is served under.
 * Create it once with `createAddresses(base)`.
 */
export interface Addresses {
  home: string;
  years: string;
  year: (year: number) => string;
  /** The loudspeaker script of a year. */
  script: (year: number) => string;
  /** The post texts of a year. */
  posts: (year: number) => string;
  /** A section of a year's page, by its id. */
  yearSection: (year: number, id: string) => string;
  slogans: string;
  slogan: (slug: string) => string;
  artworks: string;
  /** The place of one message's artworks of a year in the gallery. */
  artwork: (year: number, messageSlug: string) => string;
  identity: string;
  documents: string;
  /** The place of one document on the documents page. */
  document: (id: string) => string;
  search: string;
  guides: string;
  guide: (slug: string) => string;
  help: string;
  /** The first of the pages in English, and any of them by its file's name. */
  english: string;
  englishPage: (name: string) => string;
  customiser: string;
  /** The customiser, opened on a design as `toDesignQuery` writes it. */
  design: (query: string) => string;
  /** What the customiser reads. */
  designContent: string;
  openData: string;
  /** The place of one number on the help page. */
  hotline: (number: string) => string;
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
    script: (year) => at(`nam/${year}/ban-tin/`),
    posts: (year) => at(`nam/${year}/bai-dang/`),
    yearSection: (year, id) => at(`nam/${year}/#${id}`),
    slogans: at('khau-hieu/'),
    slogan: (slug) => at(`khau-hieu/${slug}/`),
    artworks: at('an-pham/'),
    artwork: (year, messageSlug) => at(`an-pham/#${toArtworkAnchor(year, messageSlug)}`),
    identity: at('bo-nhan-dien/'),
    documents: at('van-ban/'),
    document: (id) => at(`van-ban/#${id}`),
    search: at('tim-kiem/'),
    guides: at('huong-dan/'),
    guide: (slug) => at(`huong-dan/${slug}/`),
    help: at('ho-tro/'),
    english: at('en/'),
    englishPage: (name) => at(name === 'index' ? 'en/' : `en/${name}/`),
    customiser: at('tu-thiet-ke/'),
    design: (query) => at(`tu-thiet-ke/#${query}`),
    designContent: at('tu-thiet-ke/noi-dung.json'),
    openData: at('du-lieu/'),
    hotline: (number) => at(`ho-tro/#${toHotlineAnchor(number)}`),
    manifest: at('artwork.json'),
    file: at,
  };
}

/** Id of a message's card in the gallery. */
export const toArtworkAnchor = (year: number, messageSlug: string): string => `${year}-${messageSlug}`;

/** Id of a number's card on the help page. */
export const toHotlineAnchor = (number: string): string => `so-${number.replaceAll(/\D/g, '')}`;
