import { fillAddress, findPage } from '#domain/site/pages.ts';

/** The day on which each file of the content last changed, by its path from the project's root. */
export type FileDays = ReadonlyMap<string, string>;

/** The years that a slogan was used in, by its slug. */
export type SloganYears = ReadonlyMap<string, readonly number[]>;

const everything = ['*'];

/**
 * The ISO day on which what a page shows last changed; undefined where the history does not tell.
 *
 * @param path below the site's root.
 */
export function toPageDay(path: string, days: FileDays, slogans: SloganYears): string | undefined {
  const { page, parts = {} } = findPage(path) ?? {};
  const years = slogans.get(parts.slug ?? '') ?? [];
  const patterns = (page?.sources ?? everything).flatMap((source) =>
    source.includes('[years]')
      ? years.map((year) => source.replace('[years]', String(year)))
      : fillAddress(source, parts),
  );
  const found = [...days].filter(([file]) => patterns.some((pattern) => fits(file, pattern)));
  return found
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
}

/** @param pattern with `*` for anything, slashes included. */
const fits = (file: string, pattern: string): boolean =>
  new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(file);
