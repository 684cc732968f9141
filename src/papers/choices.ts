import type { CountTotals } from './counting/counts.ts';

/** What a visitor ticks and writes for the papers of one campaign. */
export interface Choices {
  /** Ids of the documents that the plan rests on; the usual ones where absent. */
  bases?: readonly string[];
  /** Places in the proposed activities that are left out. */
  withoutActivities?: readonly number[];
  /** ISO day before which reports are due; a blank where absent. */
  reportDue?: string;
  /** Of the launch ceremony, as written: `8 giờ 00`, an ISO day, the hall. */
  hour?: string;
  day?: string;
  hall?: string;
  guest?: string;
  /** The unit below whose counting sheet it is. */
  below?: string;
  /** What the returned sheets say together. */
  counts?: CountTotals;
}

/** How long what a visitor writes may be. */
export const choiceFields = { hour: 20, hall: 160, guest: 160 } as const;
export type ChoiceField = keyof typeof choiceFields;
