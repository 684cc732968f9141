import type { Campaign } from './campaign.ts';

/** A theme and the years one after another that carried it, in the same words. */
export interface ThemeSpan {
  theme: string;
  /** Newest first. */
  years: number[];
}

/** @param campaigns newest first, which the spans stay. */
export function toThemeSpans(campaigns: readonly Pick<Campaign, 'year' | 'theme'>[]): ThemeSpan[] {
  const spans: ThemeSpan[] = [];
  for (const { year, theme } of campaigns) {
    const last = spans.at(-1);
    if (last?.theme === theme.text && last.years.at(-1) === year + 1) last.years.push(year);
    else spans.push({ theme: theme.text, years: [year] });
  }
  return spans;
}
