import { expect, test } from 'vitest';
import { checkMixedToneStyle } from '#content/checks/mixed-tone-style.ts';
import { buildContent, toSloganFile } from './build-content.ts';

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
