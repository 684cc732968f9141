/** A page of the site: one row, from which addresses, navigation, policies and lists of tests are made. */
export interface Page {
  /** Below the site's root; `[year]` stands for what the page is about. */
  address: string;
  /** Where every page links to it, in the order of the rows. */
  nav?: readonly ('header' | 'footer')[];
  /**
   * Content that it is made from, all of it where absent: paths with `*` for anything, `[year]` for the
   * address's own part and `[years]` for the years that used the address's slogan.
   */
  sources?: readonly string[];
  /** Whether it runs WebAssembly. */
  wasm?: true;
  /**
   * What the service worker keeps of it: as a rule what was loaded; `nothing`, so that who opens the machine
   * later does not see that somebody looked for help; or, once it was visited, more files by their patterns.
   */
  offline?: 'nothing' | readonly string[];
  language: 'vi' | 'en';
  /** The row that says the same in English. */
  inEnglish?: string;
  /** Its file below src/pages/ where the address does not tell. */
  file?: string;
}

/** In the order of the navigation; where two addresses fit a page, the first row counts. */
export const pages = {
  home: { address: '', language: 'vi', inEnglish: 'english' },
  slogans: {
    address: 'khau-hieu/',
    nav: ['header', 'footer'],
    sources: ['content/*/slogans.yaml'],
    language: 'vi',
  },
  slogan: { address: 'khau-hieu/[slug]/', sources: ['content/[years]/slogans.yaml'], language: 'vi' },
  /** Only of languages that have something a person has checked. */
  language: {
    address: 'ngon-ngu/[tag]/',
    sources: ['content/*/translations.yaml', 'content/*/recordings.yaml', 'content/*documents.yaml'],
    language: 'vi',
  },
  artworks: { address: 'an-pham/', nav: ['header', 'footer'], language: 'vi' },
  evergreen: {
    address: 'an-pham/dung-hang-nam/',
    sources: ['content/*/slogans.yaml'],
    language: 'vi',
  },
  customiser: {
    address: 'tu-thiet-ke/',
    nav: ['header'],
    wasm: true,
    offline: [
      'tu-thiet-ke/*.json',
      '_astro/open-studio*.js',
      'tai-ve/bo-nhan-dien/bieu-tuong_*_{du-mau,tren-nen-cam,mot-mau}.{svg,png}',
    ],
    language: 'vi',
  },
  papers: {
    address: 'giay-to/',
    nav: ['footer'],
    sources: ['content/*/campaign.mdx', 'content/*documents.yaml', 'content/hotlines.yaml'],
    offline: ['giay-to/*.json', '_astro/open-desk*.js'],
    language: 'vi',
  },
  roles: {
    address: 'toi-la/',
    sources: [],
    language: 'vi',
  },
  role: {
    address: 'toi-la/[role]/',
    sources: ['content/*/campaign.mdx', 'content/*documents.yaml'],
    language: 'vi',
  },
  quiz: { address: 'do-vui/', nav: ['footer'], sources: ['content/*/campaign.mdx'], language: 'vi' },
  guides: {
    address: 'huong-dan/',
    nav: ['header', 'footer'],
    sources: ['content/guides/*'],
    language: 'vi',
  },
  guide: { address: 'huong-dan/[slug]/', sources: ['content/guides/[slug].mdx'], language: 'vi' },
  years: { address: 'nam/', nav: ['header', 'footer'], language: 'vi', inEnglish: 'englishThemes' },
  year: { address: 'nam/[year]/', sources: ['content/[year]/*'], language: 'vi' },
  script: { address: 'nam/[year]/ban-tin/', sources: ['content/[year]/*'], language: 'vi' },
  posts: { address: 'nam/[year]/bai-dang/', sources: ['content/[year]/*'], language: 'vi' },
  identity: { address: 'bo-nhan-dien/', nav: ['footer'], sources: ['content/identities/*'], language: 'vi' },
  documents: { address: 'van-ban/', nav: ['footer'], sources: ['content/*documents.yaml'], language: 'vi' },
  search: {
    address: 'tim-kiem/',
    nav: ['footer'],
    wasm: true,
    offline: [
      'pagefind/pagefind.js',
      'pagefind/filter/*',
      'pagefind/pagefind-entry.json',
      'pagefind/*.pf_meta',
      'pagefind/wasm.*.pagefind',
      'pagefind/index/*',
      'pagefind/records/*',
      'pagefind/records.json',
    ],
    language: 'vi',
  },
  help: {
    address: 'ho-tro/',
    nav: ['footer'],
    sources: ['content/hotlines.yaml'],
    offline: 'nothing',
    language: 'vi',
  },
  openData: { address: 'du-lieu/', nav: ['footer'], language: 'vi' },
  english: {
    address: 'en/',
    sources: ['content/en/*', 'content/hotlines.yaml'],
    language: 'en',
    file: 'en/[...name].astro',
  },
  englishThemes: {
    address: 'en/themes/',
    sources: ['content/en/themes.mdx', 'content/*/campaign.mdx'],
    language: 'en',
    file: 'en/[...name].astro',
  },
  englishPage: {
    address: 'en/[name]/',
    sources: ['content/en/*', 'content/hotlines.yaml'],
    language: 'en',
    file: 'en/[...name].astro',
  },
  /** Stands in for a page that was not kept, when there is no network. */
  offline: { address: 'ngoai-tuyen/', language: 'vi' },
  /** What a host answers with for an unknown address. */
  unknown: { address: '404.html', language: 'vi', file: '404.astro' },
  /** Only where `content/site.yaml` names a cms. */
  editors: { address: 'quan-tri/', language: 'vi', file: 'quan-tri/_editors-page.astro' },
  moved: { address: '[moved]/', language: 'vi', file: '[...moved].astro' },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof pages;

/** Pages that all others link to, by the place where the links stand. */
export type NavId<Place extends 'header' | 'footer'> = {
  [Id in PageId]: (typeof pages)[Id] extends { nav: readonly (infer Found)[] }
    ? Place extends Found
      ? Id
      : never
    : never;
}[PageId];

export const pageRows: readonly (Page & { id: PageId })[] = (Object.entries(pages) as [PageId, Page][]).map(
  ([id, page]) => ({ id, ...page }),
);

export const listNav = <Place extends 'header' | 'footer'>(place: Place): NavId<Place>[] =>
  pageRows.filter(({ nav }) => nav?.includes(place)).map(({ id }) => id as NavId<Place>);

/** Addresses below the root of which nothing may stay on the visitor's machine. */
export const pagesWithoutTrace: readonly string[] = pageRows
  .filter(({ offline }) => offline === 'nothing')
  .map(({ address }) => address);

/** The row of a page and the parts of its address by their names. @param path below the root: `` for the home page. */
export function findPage(path: string): { page: Page; parts: Record<string, string> } | undefined {
  for (const page of pageRows) {
    const found = toAddressPattern(page.address).exec(path);
    if (found) return { page, parts: { ...found.groups } };
  }
  return undefined;
}

const toAddressPattern = (address: string): RegExp =>
  new RegExp(`^${address.replaceAll('.', '\\.').replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`);

/** @param parts values for the brackets of the address, by their names. */
export const fillAddress = (address: string, parts: Record<string, string | number>): string =>
  address.replaceAll(/\[(\w+)\]/g, (_, name: string) => String(parts[name]));
