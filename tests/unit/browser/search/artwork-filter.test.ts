import { expect, test } from 'vitest';
import { isCardShown, toArtworkFilter } from '#browser/search/artwork-filter.ts';

const shows = (query: string, year: string, today: string) =>
  isCardShown(toArtworkFilter(query), { year, kind: 'theme' }, today);

test.each([
  ['?nam=nam-nay', '2026', '2026-11-26', true],
  ['?nam=nam-nay', '2025', '2026-11-26', false],
  ['?nam=nam-nay', '2026', '2026-12-16', false],
  ['?nam=2025', '2025', '2026-11-26', true],
  ['', '2016', '2026-11-26', true],
])('“%s” shows a card of %s on %s: %s', (query, year, today, shown) => {
  expect(shows(query, year, today)).toBe(shown);
});
