import { describe, expect, it } from 'vitest';
import { toEnglishThemes } from '#domain/campaign/english-theme.ts';
import { toTestCampaign } from '../../../support/campaign.ts';

const toCampaign = (
  year: number,
  text: string,
  more: { english?: string; workingTranslation?: string } = {},
) =>
  toTestCampaign(year, {
    theme: {
      text,
      source: `${year}-ke-hoach`,
      variants: [],
      ...(more.english && { english: { text: more.english, source: `${year}-trang` } }),
      ...(more.workingTranslation && { workingTranslation: more.workingTranslation }),
    },
  });

describe('toEnglishThemes', () => {
  it('gives the rendering that was found, with its source', () => {
    const [theme] = toEnglishThemes([toCampaign(2025, 'Kỷ nguyên số', { english: 'Digital Era' })]);
    expect(theme).toEqual({
      year: 2025,
      text: 'Kỷ nguyên số',
      found: { text: 'Digital Era', source: '2025-trang', year: 2025 },
    });
  });

  it('takes the rendering of the nearest year with the very same sentence, and says which year', () => {
    const themes = toEnglishThemes([
      toCampaign(2024, 'An sinh', { english: 'Welfare' }),
      toCampaign(2023, 'An sinh', { workingTranslation: 'Ours' }),
      toCampaign(2022, 'An sinh'),
      toCampaign(2021, 'An sinh', { english: 'Social welfare' }),
    ]);
    expect(themes.map(({ found }) => [found?.year, found?.text])).toEqual([
      [2024, 'Welfare'],
      [2024, 'Welfare'],
      [2021, 'Social welfare'],
      [2021, 'Social welfare'],
    ]);
    expect(themes.some(({ workingTranslation }) => workingTranslation)).toBe(false);
  });

  it('calls ours ours, and has nothing where there is nothing', () => {
    const themes = toEnglishThemes([
      toCampaign(2019, 'Chấm dứt', { workingTranslation: 'Ending' }),
      toCampaign(2018, 'Chủ động'),
    ]);
    expect(themes).toEqual([
      { year: 2019, text: 'Chấm dứt', workingTranslation: 'Ending' },
      { year: 2018, text: 'Chủ động' },
    ]);
  });
});
