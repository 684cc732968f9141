import { expect, test } from 'vitest';
import { checkTextNormalised } from '#content/checks/text-normalised.ts';
import { buildContent, toCampaignFile, toSloganFile } from './build-content.ts';

const findIssues = (text: string) =>
  checkTextNormalised(buildContent({ '2023/slogans.yaml': toSloganFile(`text: ${text}`) }), {});

test('composed letters and ordinary spaces are right, two of them too', () => {
  expect(findIssues('Đảm bảo  an sinh')).toEqual([]);
});

test.each([
  [
    'Bình đẳng',
    5,
    'Có 1 chữ có dấu rời (Unicode tổ hợp), trước hết là “e\u0302\u0301” (U+0065 U+0302 U+0301).',
    'Yêu me\u0302\u0301n',
  ],
  ['Ð', 0, 'Có 1 chữ Ð (eth) thay cho chữ Đ, trước hết là “Ð” (U+00D0).', 'Ðảm bảo'],
  ['no-break space', 3, 'Có 1 dấu cách lạ (ví dụ dấu cách không ngắt) (U+00A0).', 'Bảo\u00A0vệ'],
])('%s is a warning at its letter', (_, index, fact, text) => {
  expect(findIssues(text)).toMatchObject([{ position: { line: 4, column: 11 + index }, fact }]);
});

test('several kinds in one text are one warning', () => {
  expect(findIssues('Ðảm\u00A0bảo')).toHaveLength(1);
});

test('the body of a campaign is read too', () => {
  const content = buildContent({ '2023/campaign.mdx': toCampaignFile({}, '\nMột dòng.\nÐảm bảo.\n') });
  expect(checkTextNormalised(content, {})).toMatchObject([{ position: { line: 11, column: 1 } }]);
});

test('a slip that is quoted from its source is left alone', () => {
  const item = '{ text: Đảm bảo, correction: { found: Ðảm bảo, note: Ghi chú } }';
  expect(checkTextNormalised(buildContent({ '2023/slogans.yaml': toSloganFile(item) }), {})).toEqual([]);
});
