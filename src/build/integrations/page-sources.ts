/** The day on which each file of the content last changed, by its path from the project's root. */
export type FileDays = ReadonlyMap<string, string>;

/** The years that a slogan was used in, by its slug. */
export type SloganYears = ReadonlyMap<string, readonly number[]>;

/** A kind of page, and the content that it is made from. The first row that fits counts; the last fits all. */
interface PageSource {
  /** On the address below the site's root. */
  page: RegExp;
  /** @param name what the pattern's group found. */
  isSource: (file: string, name: string, slogans: SloganYears) => boolean;
}

const pageSources: readonly PageSource[] = [
  { page: /^nam\/(\d{4})\//, isSource: (file, year) => file.startsWith(`content/${year}/`) },
  {
    page: /^khau-hieu\/(.+)\/$/,
    isSource: (file, slug, slogans) =>
      (slogans.get(slug) ?? []).some((year) => file === `content/${year}/slogans.yaml`),
  },
  { page: /^khau-hieu\/$/, isSource: (file) => file.endsWith('/slogans.yaml') },
  { page: /^van-ban\/$/, isSource: (file) => file.endsWith('/documents.yaml') },
  { page: /^huong-dan\/(.+)\/$/, isSource: (file, name) => file === `content/guides/${name}.mdx` },
  { page: /^huong-dan\/$/, isSource: (file) => file.startsWith('content/guides/') },
  { page: /^bo-nhan-dien\/$/, isSource: (file) => file.startsWith('content/identities/') },
  {
    page: /^en\/themes\/$/,
    isSource: (file) => file === 'content/en/themes.mdx' || file.endsWith('/campaign.mdx'),
  },
  {
    page: /^en\//,
    isSource: (file) => file.startsWith('content/en/') || file === 'content/hotlines.yaml',
  },
  { page: /^ho-tro\/$/, isSource: (file) => file === 'content/hotlines.yaml' },
  { page: /^/, isSource: () => true },
];

/** The ISO day on which what a page shows last changed; undefined where the history does not tell. */
export function toPageDay(page: string, days: FileDays, slogans: SloganYears): string | undefined {
  const source = pageSources.find((row) => row.page.test(page));
  const name = source?.page.exec(page)?.[1] ?? '';
  const found = [...days].filter(([file]) => source?.isSource(file, name, slogans)).map(([, day]) => day);
  return found.toSorted().at(-1);
}
