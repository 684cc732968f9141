import { type Message, officialKinds } from './artwork.ts';
import type { CampaignFacts } from './plan-artworks.ts';

/** What a ceremony's picture says beside the month; what is empty gets a dotted line to write on. */
export interface LaunchFacts {
  time: string;
  place: string;
  /** Whether a unit signs: then it needs no line to write its name on. */
  organised: boolean;
}

/** Stands at the end of a detail for dots as far as there is room. */
export const leader = '…';

export function toLaunchMessage(
  { monthName, year }: Pick<CampaignFacts, 'monthName' | 'year'>,
  { time, place, organised }: LaunchFacts,
): Message {
  return {
    kind: 'launch',
    text: `${officialKinds.launch} ${monthName} năm ${year}`,
    details: [
      `Thời gian: ${time || leader}`,
      `Địa điểm: ${place || leader}`,
      ...(organised ? [] : [`Đơn vị tổ chức: ${leader}`]),
    ],
    slug: 'le-phat-dong',
  };
}
