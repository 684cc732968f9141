import type { Campaign } from './campaign.ts';
import { toExpectedYear } from './month-state.ts';

/**
 * The campaign that pages lead with on a day: the one under way or coming next; where the archive does not have it
 * yet, the last one before.
 * @param campaigns newest first
 * @param today ISO day
 */
export function findLeadCampaign<Year extends Pick<Campaign, 'year'>>(
  campaigns: readonly Year[],
  today: string,
): Year | undefined {
  const expected = toExpectedYear(today);
  return campaigns.find(({ year }) => year <= expected) ?? campaigns.at(-1);
}

/** Whether what names a year is waste on a day: its month is over. */
export const isPastYear = (year: number, today: string): boolean => year < toExpectedYear(today);
