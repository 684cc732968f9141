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
