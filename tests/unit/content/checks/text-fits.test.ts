import { expect, test } from 'vitest';
import { checkTextFits } from '#content/checks/text-fits.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

const limits: Partial<Record<FormatId, number>> = { 'web-banner': 10, vuong: 15 };
const measureOverflow = (text: string, format: FormatId) =>
  Math.max(0, text.length - (limits[format] ?? 1000));
const findIssues = (text: string) =>
  checkTextFits(buildContent({ '2023/slogans.yaml': toSloganFile(`text: ${text}`) }), { measureOverflow });

test('a message that fits every format is right', () => {
  expect(findIssues('Yêu thương')).toEqual([]);
});

test('a message that is too long is told once, with the format that it exceeds most', () => {
  expect(findIssues('Vun đắp yêu thương')).toMatchObject([
    {
      position: { line: 4, field: 'slogans[0].text' },
      fact: 'Khẩu hiệu dài 18 ký tự, thừa 8 ký tự so với khổ “Băng trang web” và 1 khổ khác.',
    },
  ]);
});

test('the theme and the name of the month are measured too', () => {
  const content = buildContent({ '2023/campaign.mdx': toCampaignFile() });
  expect(checkTextFits(content, { measureOverflow }).map(({ position }) => position.field)).toEqual([
    'theme.text',
    'monthName',
  ]);
});

test('a checked translation has to fit what is published of it, a draft nothing', () => {
  const toFile = (status: string) =>
    `translations:\n  - language: km\n    of: Yêu thương\n    text: Mười bảy chữ đây rồi\n    translator: A\n    checkedBy: B\n    source: 2023-ke-hoach\n    status: ${status}\n`;
  const find = (status: string) =>
    checkTextFits(
      buildContent({
        '2023/slogans.yaml': toSloganFile('text: Yêu thương'),
        '2023/translations.yaml': toFile(status),
      }),
      { measureOverflow },
    );
  expect(find('checked')).toMatchObject([
    {
      position: { file: 'content/2023/translations.yaml', line: 4 },
      fact: 'Bản dịch dài 20 ký tự, thừa 5 ký tự so với khổ “Ảnh vuông”.',
    },
  ]);
  expect(find('draft')).toEqual([]);
});

test('nothing is said when nobody can measure', () => {
  expect(checkTextFits(buildContent({ '2023/campaign.mdx': toCampaignFile() }), {})).toEqual([]);
});
