import type { Addresses } from './addresses.ts';

/** One page in both languages: its addresses. */
export interface LanguagePair {
  vi: string;
  en: string;
}

/** The pages that have a true counterpart in the other language; the others stand alone. */
const toPairs = (addresses: Addresses): LanguagePair[] => [
  { vi: addresses.home, en: addresses.english },
  { vi: addresses.years, en: addresses.englishPage('themes') },
];

/** @param path of a page, with the site's base. */
export const findLanguagePair = (path: string, addresses: Addresses): LanguagePair | undefined =>
  toPairs(addresses).find(({ vi, en }) => path === vi || path === en);
