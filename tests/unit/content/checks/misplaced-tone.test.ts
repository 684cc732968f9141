import { expect, test } from 'vitest';
import { checkMisplacedTone } from '#content/checks/misplaced-tone.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const findIssues = (text: string) =>
  checkMisplacedTone(buildContent({ '2023/slogans.yaml': toSloganFile(`text: ${text}`) }), {});

test('both ways of writing khóa are right', () => {
  expect(findIssues('Chìa khóa, chìa khoá tại đây')).toEqual([]);
});

test('a tone on the wrong letter is a warning with the right word', () => {
  expect(findIssues('Treo taị cổng')).toMatchObject([
    { position: { line: 4, column: 16 }, fix: 'Sửa thành “tại”.' },
  ]);
});
