/** A number to call for help, with where it was published and when that was last verified. */
export interface Hotline {
  /** As people read it, e.g. `1900 969 680`. */
  number: string;
  name: string;
  forWhom: string;
  /** Only what the source says, e.g. `miễn phí, 24/7`. */
  terms?: string;
  /** The same in English, in our translation. */
  english?: { name: string; forWhom: string; terms?: string };
  source: { title: string; url?: string; document?: string };
  /** ISO date, or the known part of it, on which the source gave the number. */
  verified: string;
}

/** The number as a `tel:` address. */
export const toTelHref = (hotline: Pick<Hotline, 'number'>): string =>
  `tel:${hotline.number.replaceAll(/\D/g, '')}`;

/** Numbers that are always there, in the order in which they are worth a try where another does not answer. */
const alwaysThere = ['113', '111'] as const;

/** Whom to call where a number does not answer: never the number itself. */
export const toOtherNumbers = ({ number }: Pick<Hotline, 'number'>): string[] =>
  alwaysThere.filter((other) => other !== number);

/**
 * Whether a fact was verified more than a year before `today` (an ISO day). Where only the year or
 * the month is known (`2021`, `2021-12`), the last day that it can mean counts.
 */
export function isOverAYearOld(verified: string, today: string): boolean {
  const last = toLastDay(verified);
  const yearLater = `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
  return today > yearLater;
}

function toLastDay(partial: string): string {
  const [year, month = '12', day] = partial.split('-');
  if (day) return partial;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
