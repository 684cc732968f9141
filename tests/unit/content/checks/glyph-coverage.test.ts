import { expect, test } from 'vitest';
import { checkGlyphCoverage } from '#content/checks/glyph-coverage.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

const covers = (text: string) => [...text].filter((letter) => letter === '🧡' || letter === '中');

test('letters that the typeface has are right', () => {
  expect(checkGlyphCoverage(buildContent({ '2023/campaign.mdx': toCampaignFile() }), { covers })).toEqual([]);
});

test('a character that the typeface lacks is told with its code point', () => {
  const content = buildContent({ '2023/slogans.yaml': toSloganFile('text: Yêu thương 🧡中') });
  expect(checkGlyphCoverage(content, { covers })).toMatchObject([
    {
      position: { line: 4, field: 'slogans[0].text' },
      fact: 'Khẩu hiệu có ký tự mà phông chữ của ấn phẩm không có: “🧡” (U+1F9E1), “中” (chữ Hán) (U+4E2D).',
    },
  ]);
});

test('nothing is said when nobody knows the typeface', () => {
  const content = buildContent({ '2023/slogans.yaml': toSloganFile('text: Yêu thương 🧡') });
  expect(checkGlyphCoverage(content, {})).toEqual([]);
});
