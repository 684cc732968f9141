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

/** @param address of a page or a file, below the root. */
export const toPageLanguage = (address: string): Page['language'] =>
  findPage(address.replace(/[?#].*$/, ''))?.page.language ?? 'vi';
