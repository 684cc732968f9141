import { toSlug } from '#vietnamese/fold-text.ts';
import { toLikeness } from './likeness.ts';

/** A slogan that some year has used. */
export interface UsedSlogan {
  text: string;
  year: number;
}

/** What the archive knows of a message. */
export interface Recollection {
  /** Years with the same sentence, oldest first. */
  years: number[];
  /** The nearest other sentence, when one is near: perhaps a slip of the keyboard, perhaps a new wording. */
  near?: UsedSlogan;
}

/** From four common words in five on, two sentences may be one. */
const nearFrom = 0.8;

export function recallSlogan(text: string, used: readonly UsedSlogan[]): Recollection {
  const slug = toSlug(text);
  const years = used.filter((one) => toSlug(one.text) === slug).map(({ year }) => year);
  if (years.length > 0) return { years: [...new Set(years)].sort((a, b) => a - b) };
  const ranked = used
    .map((one) => ({ one, likeness: toLikeness(one.text, text) }))
    .filter(({ likeness }) => likeness >= nearFrom)
    .sort((a, b) => b.likeness - a.likeness || b.one.year - a.one.year);
  return { years: [], ...(ranked[0] && { near: ranked[0].one }) };
}
