import { describe, expect, it } from 'vitest';
import { toThemeSpans } from '#domain/campaign/theme-spans.ts';

const toCampaign = (year: number, text: string) => ({
  year,
  theme: { text, source: 'van-ban', variants: [] },
});

describe('toThemeSpans', () => {
  it('gathers the years that carried one theme, newest first', () => {
    const campaigns = [toCampaign(2025, 'a'), toCampaign(2024, 'b'), toCampaign(2023, 'b')];
    expect(toThemeSpans(campaigns)).toEqual([
      { theme: 'a', years: [2025] },
      { theme: 'b', years: [2024, 2023] },
    ]);
  });

  it('lets a year whose theme is not found stand alone', () => {
    const missing = {
      status: 'not-found',
      source: 'van-ban',
      note: 'Chưa tìm được',
      searched: '2026-11-26',
    } as const;
    expect(toThemeSpans([{ year: 2026, theme: missing }, toCampaign(2025, 'a')])).toEqual([
      { years: [2026] },
      { theme: 'a', years: [2025] },
    ]);
  });

  it('does not bridge a year that the archive lacks', () => {
    const spans = toThemeSpans([toCampaign(2025, 'a'), toCampaign(2023, 'a')]);
    expect(spans.map(({ years }) => years)).toEqual([[2025], [2023]]);
  });

  it('shows a theme that came back a second time', () => {
    const spans = toThemeSpans([toCampaign(2025, 'a'), toCampaign(2024, 'b'), toCampaign(2023, 'a')]);
    expect(spans.map(({ theme }) => theme)).toEqual(['a', 'b', 'a']);
  });
});
