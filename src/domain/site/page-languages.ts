import { toLanguageSlug } from '../slogan/language-pages.ts';
import type { LanguageTag } from '../slogan/translation.ts';
import type { Addresses } from './addresses.ts';
import { findPage, type Page, type PageId, pageRows, pages } from './pages.ts';

/** One page in both languages: its addresses. */
export interface LanguagePair {
  vi: string;
  en: string;
}

/** The pages that have a true counterpart in the other language; the others stand alone. */
const toPairs = (addresses: Addresses): LanguagePair[] =>
  pageRows.flatMap(({ address, inEnglish }) =>
    inEnglish === undefined
      ? []
      : { vi: addresses.file(address), en: addresses.file(pages[inEnglish as PageId].address) },
  );

/** @param path of a page, with the site's base. */
export const findLanguagePair = (path: string, addresses: Addresses): LanguagePair | undefined =>
  toPairs(addresses).find(({ vi, en }) => path === vi || path === en);

/**
 * Addresses that say the same in other languages, by language, `x-default` among them; none for a page that stands alone. The
 * pages of the peoples' languages stand for the page of slogans.
 * @param tags of the languages that have a page.
 */
export function toAlternates(
  path: string,
  addresses: Addresses,
  tags: readonly LanguageTag[],
): Record<string, string> {
  const pair = findLanguagePair(path, addresses);
  if (pair) return { ...pair, 'x-default': pair.vi };
  const own = Object.fromEntries(tags.map((tag) => [tag, addresses.language(toLanguageSlug(tag))]));
  const all = { vi: addresses.slogans, ...own };
  return tags.length > 0 && Object.values(all).includes(path)
    ? { ...all, 'x-default': addresses.slogans }
    : {};
}

/** @param address of a page or a file, below the root. */
export const toPageLanguage = (address: string): Page['language'] =>
  findPage(address.replace(/[?#].*$/, ''))?.page.language ?? 'vi';
