/** A file to fetch and its place in the archive. */
export interface ZipEntry {
  href: string;
  /** With its folder: `2025/thang-hanh-dong-2025_a4_chu-de_nen-cam.pdf`. */
  name: string;
}

/** The entries of some downloads, each once, in folders by year. @param hrefs addresses such as `…/tai-ve/2025/….png`. */
export const toZipEntries = (hrefs: readonly string[]): ZipEntry[] =>
  [...new Set(hrefs)].map((href) => ({
    href,
    name: decodeURIComponent(href.split(/[?#]/)[0] ?? '')
      .split('/')
      .slice(-2)
      .join('/'),
  }));

/** What the archive is called: the year where all of it is of one, and how many files it holds. */
export function toZipName(entries: readonly ZipEntry[]): string {
  const years = new Set(entries.map(({ name }) => name.split('/')[0]));
  const [year] = years;
  return `an-pham-${years.size === 1 ? year : 'nhieu-nam'}_${entries.length}-tep.zip`;
}
