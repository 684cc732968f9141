import { type Campaign, findTheme } from './campaign.ts';

/** A theme and the years one after another that carried it, in the same words. */
export interface ThemeSpan {
  /** Absent while it is not known; then the year stands alone. */
  theme?: string;
  /** Newest first. */
  years: number[];
}

/** @param campaigns newest first, which the spans stay. */
export function toThemeSpans(campaigns: readonly Pick<Campaign, 'year' | 'theme'>[]): ThemeSpan[] {
  const spans: ThemeSpan[] = [];
  for (const campaign of campaigns) {
    const { year } = campaign;
    const theme = findTheme(campaign)?.text;
    const last = spans.at(-1);
    if (theme === undefined) spans.push({ years: [year] });
    else if (last?.theme === theme && last.years.at(-1) === year + 1) last.years.push(year);
    else spans.push({ theme, years: [year] });
  }
  return spans;
}
