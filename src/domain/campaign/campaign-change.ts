import type { SloganList, SloganUse } from '../slogan/slogan.ts';
import { type Campaign, findTheme } from './campaign.ts';

/** What a campaign changed against the one before it. */
export interface CampaignChange {
  /** The year it is held against: the archive's last one before. */
  against: number;
  /** Absent while one of the two themes is not known. */
  theme?: { before: string; kept: boolean };
  /** The month's official name as it was, where it changed. */
  monthNameBefore?: string;
  /** Absent where the year, or every year before it, has no list at all. */
  slogans?: SloganChange;
}

export interface SloganChange {
  /** The last year before whose list was found, which may be an earlier one than the campaign's. */
  against: number;
  kept: { use: SloganUse; textBefore: string }[];
  /** In the list before, not in this one. */
  dropped: SloganUse[];
  /** In this list, not in the one before, and in none of the archive's older ones. */
  added: SloganUse[];
  /** In this list and in an older one, but not in the one before. */
  returned: SloganUse[];
  /** Whether both lists are complete; otherwise a slogan may stand in a part that was not found. */
  certain: boolean;
}

/**
 * Holds a campaign against the year before it. Undefined for the archive's first one.
 * @param campaigns all campaigns, in any order; `lists` likewise.
 */
export function toCampaignChange(
  campaign: Campaign,
  campaigns: readonly Campaign[],
  lists: readonly SloganList[],
): CampaignChange | undefined {
  const before = campaigns.filter(({ year }) => year < campaign.year).sort((a, b) => b.year - a.year)[0];
  if (!before) return undefined;
  const renamed = before.monthName !== campaign.monthName;
  const slogans = toSloganChange(campaign.year, lists);
  const [theme, themeBefore] = [findTheme(campaign), findTheme(before)];
  return {
    against: before.year,
    ...(theme && themeBefore && { theme: toThemeChange(theme.text, themeBefore.text) }),
    ...(renamed && { monthNameBefore: before.monthName }),
    ...(slogans && { slogans }),
  };
}

const toThemeChange = (theme: string, before: string): { before: string; kept: boolean } => ({
  before,
  kept: before.toLowerCase() === theme.toLowerCase(),
});

function toSloganChange(year: number, lists: readonly SloganList[]): SloganChange | undefined {
  const found = lists.filter(({ slogans }) => slogans.length > 0).sort((a, b) => b.year - a.year);
  const now = found.find((list) => list.year === year);
  const before = found.find((list) => list.year < year);
  if (!now || !before) return undefined;
  const slugs = new Set(now.slogans.map(({ slug }) => slug));
  const slugsBefore = new Map(before.slogans.map((use) => [use.slug, use]));
  const older = new Set(
    lists.filter((list) => list.year < before.year).flatMap((list) => list.slogans.map(({ slug }) => slug)),
  );
  const fresh = now.slogans.filter(({ slug }) => !slugsBefore.has(slug));
  return {
    against: before.year,
    kept: now.slogans.flatMap((use) => {
      const textBefore = slugsBefore.get(use.slug)?.text;
      return textBefore === undefined ? [] : [{ use, textBefore }];
    }),
    dropped: before.slogans.filter(({ slug }) => !slugs.has(slug)),
    added: fresh.filter(({ slug }) => !older.has(slug)),
    returned: fresh.filter(({ slug }) => older.has(slug)),
    certain: now.status === 'complete' && before.status === 'complete',
  };
}
