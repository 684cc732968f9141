import { expect, test } from 'vitest';
import { checkMixedToneStyle } from '#content/checks/mixed-tone-style.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

test('one word in two spellings in one year is a warning that names both places', () => {
  const file = toSloganFile('text: Chìa khóa', 'text: Chìa khoá vàng', 'text: Khóa cửa');
  expect(checkMixedToneStyle(buildContent({ '2023/slogans.yaml': file }), {})).toMatchObject([
    {
      position: { line: 5, column: 16 },
      fact: 'Cùng một năm có hai cách viết: “khoá” ở đây và “khóa” ở content/2023/slogans.yaml:4:16.',
    },
  ]);
});

test('two years may each have their spelling, and so may two words', () => {
  const content = buildContent({
    '2022/slogans.yaml': toSloganFile('text: Chìa khóa'),
    '2023/slogans.yaml': toSloganFile('text: Chìa khoá', 'text: Xóa bỏ bạo lực'),
  });
  expect(checkMixedToneStyle(content, {})).toEqual([]);
});

test('the official theme and what stands in quotes are told as their source has them', () => {
  const theme = '{ text: Chung tay xoá bỏ bạo lực, source: 2023-ke-hoach }';
  const content = buildContent({
    '2023/campaign.mdx': toCampaignFile({ theme }, 'Chủ đề nói “xoá bỏ”, không nói chấm dứt.\n'),
    '2023/slogans.yaml': toSloganFile('text: Xóa bỏ bạo lực'),
  });
  expect(checkMixedToneStyle(content, {})).toEqual([]);
});
