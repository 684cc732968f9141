import { type Campaign, findTheme } from './campaign.ts';

/** A year's theme for a reader of English. */
export interface EnglishTheme {
  year: number;
  /** Verbatim, in Vietnamese; absent while the theme is not known. */
  text?: string;
  /** ISO day on which a theme that is not known was last looked for. */
  searched?: string;
  /** A rendering that was found: this year's, or that of the nearest year with the very same sentence. */
  found?: { text: string; source: string; year: number };
  /** Ours, where none was found; never to be shown as anything else. */
  workingTranslation?: string;
}

/** Themes in the order of the campaigns. */
export const toEnglishThemes = (campaigns: readonly Campaign[]): EnglishTheme[] =>
  campaigns.map(({ year, theme }) => {
    if (theme.status === 'not-found') return { year, searched: theme.searched };
    const found = campaigns
      .flatMap((other) => {
        const same = findTheme(other);
        return same?.text === theme.text && same.english ? [{ ...same.english, year: other.year }] : [];
      })
      .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
    if (found) return { year, text: theme.text, found };
    const { workingTranslation } = theme;
    return { year, text: theme.text, ...(workingTranslation && { workingTranslation }) };
  });
