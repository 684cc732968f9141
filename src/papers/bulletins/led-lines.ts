import { toShortDayLabel } from '#i18n/labels.ts';
import { toVietnameseCapitals } from '#vietnamese/to-vietnamese-capitals.ts';
import type { CampaignFacts } from '../campaign-facts.ts';
import type { Unit } from '../unit.ts';

/** Slogans that somebody who drives past reads to their end. */
const longestSlogan = 60;
const mostSlogans = 3;

/** What runs over boards of light, a line each, in capitals: the month, its theme, slogans, whom to call. */
export function toLedLines(facts: CampaignFacts, unit: Unit): string[] {
  const { opens, closes, year, theme, slogans, hotlines } = facts;
  const name = unit.name.trim();
  const month = `Tháng hành động vì bình đẳng giới ${toShortDayLabel(opens)}–${toShortDayLabel(closes)}/${year}`;
  const numbers = hotlines.slice(0, 2).map(({ number }) => number);
  return [
    name ? `${name}: ${month}` : month,
    ...(theme ? [theme] : []),
    ...slogans.filter(({ length }) => length <= longestSlogan).slice(0, mostSlogans),
    ...(numbers.length > 0
      ? [`Thấy bạo lực, hãy lên tiếng. Cần giúp đỡ, gọi ${numbers.join(' hoặc ')}`]
      : []),
  ].map((line) => toVietnameseCapitals(line.replaceAll(/\s+/gu, ' ').trim()));
}
