import { expect, test } from 'vitest';
import { checkOldEncoding } from '#content/checks/old-encoding.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const findIssues = (text: string) =>
  checkOldEncoding(buildContent({ '2023/slogans.yaml': toSloganFile(`text: ${text}`) }), {});

test('Unicode text is right', () => {
  expect(findIssues('Bình đẳng giới')).toEqual([]);
});

test.each([
  ['B×nh ®¼ng giíi', 'TCVN3', 'Bình đẳng giới'],
  ['Bình ñaúng giôùi', 'VNI', 'Bình đẳng giới'],
  ['ViÖc nhà chia đôi', 'TCVN3', 'Việc nhà chia đôi'],
  ['Việc nhaø chia đôi', 'VNI', 'Việc nhà chia đôi'],
])('“%s” is told as %s, with what it says', (text, encoding, meant) => {
  const [issue] = findIssues(text);
  expect(issue).toMatchObject({ position: { line: 4, field: 'slogans[0].text' } });
  expect(issue?.fact).toContain(`“${text}” là chữ gõ bằng bảng mã cũ ${encoding}`);
  expect(issue?.fix).toBe(`Đọc lại bản chuyển rồi thay bằng: ${meant}`);
});
