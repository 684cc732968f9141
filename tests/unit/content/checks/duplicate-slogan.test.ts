import { expect, test } from 'vitest';
import { checkDuplicateSlogan } from '#content/checks/duplicate-slogan.ts';
import { buildContent, toSloganFile } from './build-content.ts';

test('the same sentence in two years is one slogan and no duplicate', () => {
  const file = toSloganFile('text: Chấm dứt bạo lực');
  expect(
    checkDuplicateSlogan(buildContent({ '2022/slogans.yaml': file, '2023/slogans.yaml': file }), {}),
  ).toEqual([]);
});

test('two spellings of a sentence in one year are told with both lines', () => {
  const file = toSloganFile('text: Chìa khóa', 'text: Chấm dứt bạo lực', 'text: Chìa khoá!');
  const [issue, ...others] = checkDuplicateSlogan(buildContent({ '2023/slogans.yaml': file }), {});
  expect(others).toEqual([]);
  expect(issue?.position).toEqual({
    file: 'content/2023/slogans.yaml',
    line: 6,
    column: 5,
    field: 'slogans[2].text',
  });
  expect(issue?.fact).toBe('Khẩu hiệu “Chìa khoá!” ở dòng 6 trùng với “Chìa khóa” ở dòng 4.');
});

test('an item with a fault of its own does not hide the others', () => {
  const file = toSloganFile('text: Chìa khóa', 'txt: Sai tên trường', 'text: Chìa khoá');
  expect(checkDuplicateSlogan(buildContent({ '2023/slogans.yaml': file }), {})).toHaveLength(1);
});
