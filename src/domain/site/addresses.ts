import { fillAddress, type PageId, pages } from './pages.ts';

/**
 * Every address of the site, those of its pages from their table, all with the base that the site is served under.
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
  /** The slogans that name no year. */
  evergreenSlogans: string;
  slogan: (slug: string) => string;
  /** @param tag in small letters. */
  language: (tag: string) => string;
  artworks: string;
  /** The artworks that name no year. */
  evergreenArtworks: string;
  /** The gallery with what names no past year. */
  usableArtworks: string;
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
  papers: string;
  /** One of the papers on their page. */
  paper: (id: string) => string;
  /** What the page of papers reads. */
  papersContent: string;
  /** All roles. */
  roles: string;
  /** What is laid out for a role, by its id. */
  role: (role: string) => string;
  /** The quiz, playable. */
  quiz: string;
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
  const to = (id: PageId, parts: Record<string, string | number> = {}): string =>
    at(fillAddress(pages[id].address, parts));
  return {
    home: to('home'),
    years: to('years'),
    year: (year) => to('year', { year }),
    script: (year) => to('script', { year }),
    posts: (year) => to('posts', { year }),
    yearSection: (year, id) => `${to('year', { year })}#${id}`,
    slogans: to('slogans'),
    evergreenSlogans: `${to('slogans')}?dung-lai=co`,
    slogan: (slug) => to('slogan', { slug }),
    language: (tag) => to('language', { tag }),
    artworks: to('artworks'),
    evergreenArtworks: to('evergreen'),
    usableArtworks: `${to('artworks')}?nam=${usableYear}`,
    artwork: (year, messageSlug) => `${to('artworks')}#${toArtworkAnchor(year, messageSlug)}`,
    identity: to('identity'),
    documents: to('documents'),
    document: (id) => `${to('documents')}#${id}`,
    search: to('search'),
    guides: to('guides'),
    guide: (slug) => to('guide', { slug }),
    help: to('help'),
    english: to('english'),
    englishPage: (name) => (name === 'index' ? to('english') : to('englishPage', { name })),
    customiser: to('customiser'),
    design: (query) => `${to('customiser')}#${query}`,
    designContent: `${to('customiser')}noi-dung.json`,
    papers: to('papers'),
    paper: (id) => `${to('papers')}#${id}`,
    papersContent: `${to('papers')}noi-dung.json`,
    roles: to('roles'),
    role: (role) => to('role', { role }),
    quiz: to('quiz'),
    openData: to('openData'),
    hotline: (number) => `${to('help')}#${toHotlineAnchor(number)}`,
    manifest: at('artwork.json'),
    file: at,
  };
}

/** Stands where the gallery's address names a year: what names the running or the coming one. */
export const usableYear = 'nam-nay';

/** Id of a message's card in the gallery. */
export const toArtworkAnchor = (year: number, messageSlug: string): string => `${year}-${messageSlug}`;

/** Id of a number's card on the help page. */
export const toHotlineAnchor = (number: string): string => `so-${number.replaceAll(/\D/g, '')}`;
