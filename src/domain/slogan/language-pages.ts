import { isPublished, type LanguageTag, languages, type Translation } from './translation.ts';

/** What a year has in one language. */
export interface TranslatedYear {
  year: number;
  translations: Translation[];
  /** How many of the year's sentences are not there in this language. */
  missing: number;
}

/** All that is published in one language. */
export interface LanguagePage {
  tag: LanguageTag;
  name: string;
  /** Newest first. */
  years: TranslatedYear[];
}

/** The part of a language's address: tags differ in nothing but their letters. */
export const toLanguageSlug = (tag: LanguageTag): string => tag.toLowerCase();

/**
 * The languages that have something a person has checked, in the order of their table.
 * @param years each with how many sentences it has in Vietnamese.
 */
export function toLanguagePages(
  years: readonly { year: number; sentences: number; translations: readonly Translation[] }[],
): LanguagePage[] {
  const newestFirst = years.toSorted((a, b) => b.year - a.year);
  return (Object.keys(languages) as LanguageTag[]).flatMap((tag) => {
    const translated = newestFirst.flatMap(({ year, sentences, translations }): TranslatedYear[] => {
      const own = translations.filter((one) => one.language === tag && isPublished(one));
      return own.length === 0
        ? []
        : [{ year, translations: own, missing: Math.max(0, sentences - own.length) }];
    });
    return translated.length === 0 ? [] : [{ tag, name: languages[tag], years: translated }];
  });
}
