import { toDayLabel } from '#i18n/labels.ts';
import { paperWords } from '#i18n/vi/papers.ts';
import type { CampaignFacts } from '#papers/campaign-facts.ts';
import type { Choices } from '#papers/choices.ts';

/** Days that do not fit the chosen campaign, in words for who fills in. */
export function findSlips({ year, closes }: CampaignFacts, { reportDue, day }: Choices): string[] {
  return [
    ...(day && !day.startsWith(`${year}-`)
      ? [paperWords.otherYear(`${paperWords.ceremony} (${toDayLabel(day)})`, year)]
      : []),
    ...(reportDue && reportDue <= closes ? [paperWords.dueTooEarly(toDayLabel(closes))] : []),
    // Reports of a month that ends in December may be asked for in the first weeks of the next year.
    ...(reportDue && reportDue > `${year + 1}-01-31`
      ? [paperWords.otherYear(`${paperWords.reportDue} ${toDayLabel(reportDue)}`, year)]
      : []),
  ];
}
