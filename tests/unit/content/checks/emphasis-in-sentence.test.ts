import { expect, test } from 'vitest';
import { checkEmphasisInSentence } from '#content/checks/emphasis-in-sentence.ts';
import { buildContent, toSloganFile } from './build-content.ts';

const findIssues = (emphasis: string, text = '"Chấm dứt bạo lực, vun đắp yêu thương!"') =>
  checkEmphasisInSentence(
    buildContent({ '2023/slogans.yaml': toSloganFile(`{ text: ${text}, emphasis: ${emphasis} }`) }),
    {},
  );

test('a run of the sentence is right, with marks as letters of their own too', () => {
  expect(findIssues('vun đắp yêu thương')).toEqual([]);
  expect(findIssues('vun đắp'.normalize('NFD'))).toEqual([]);
});

test('a sentence without a stress is right', () => {
  const content = buildContent({ '2023/slogans.yaml': toSloganFile('text: Chấm dứt bạo lực') });
  expect(checkEmphasisInSentence(content, {})).toEqual([]);
});

test('what the sentence does not say is told with both, and with what was meant', () => {
  expect(findIssues('vun đáp yêu thương')).toEqual([
    {
      position: { file: 'content/2023/slogans.yaml', line: 4, column: 54, field: 'slogans[0].emphasis' },
      fact: 'Chỗ nhấn “vun đáp yêu thương” không có trong câu “Chấm dứt bạo lực, vun đắp yêu thương!”.',
      fix: 'Có phải ý là “vun đắp yêu thương”? Chép đúng mấy chữ liền nhau của câu, cả chữ hoa và dấu; hoặc xóa dòng emphasis để máy chọn.',
    },
  ]);
});

test('words that stand apart are no run, and nothing is proposed where nothing comes near', () => {
  const [issue] = findIssues('Hành động ngay');
  expect(issue?.fix).toMatch(/^Chép đúng/);
  expect(findIssues('Chấm dứt yêu thương')).toHaveLength(1);
});

test('the whole sentence stresses nothing, whatever its end', () => {
  expect(findIssues('"Chấm dứt bạo lực, vun đắp yêu thương"')).toMatchObject([
    { fact: expect.stringContaining('là cả câu') },
  ]);
});
