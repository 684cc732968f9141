import { describe, expect, test } from 'vitest';
import { checkNoLetters } from '#content/checks/no-letters.ts';
import { checkOuterSign } from '#content/checks/outer-sign.ts';
import { checkTemplateWords } from '#content/checks/template-words.ts';
import { mendYamlSpaces } from '#content/folder/find-yaml-slip.ts';
import { toCheckedContent } from '#content/folder/to-checked-content.ts';
import { toContentFile } from '#content/folder/to-content-file.ts';

const sentences = ['Một mái nhà yên', 'Bố rửa bát, mẹ đọc sách', 'Con gái có quyền an toàn'];
const toList = (line: string) =>
  `status: complete\nslogans:\n  - text: ${sentences[0]}\n${line}\n  - text: ${sentences[2]}\n  - text: Nói lời hay\n`;
const read = (line: string) => {
  const { file, issues } = toContentFile('content/2027/slogans.yaml', 'sloganList', toList(line));
  const { content, issues: schema } = toCheckedContent({
    files: [file],
    years: [2027],
    identityNames: [],
    emblems: [],
    recordingFiles: [],
    paths: [],
    issues: [],
  });
  return { content, issues: [...issues, ...schema] };
};
const text = sentences[1] ?? '';

describe('a slip of the hand has one message, at its line', () => {
  test.each([
    ['a no-break space behind the colon', `  - text:\u00A0${text}`, 'dấu cách lạ'],
    ['a no-break space before the dash', `\u00A0\u00A0- text: ${text}`, 'dấu cách lạ'],
    ['a no-break space behind the dash', `  -\u00A0text: ${text}`, 'dấu cách lạ'],
    ['a wide colon', `  - text：${text}`, 'dấu hai chấm rộng'],
    ['a long dash', `  – text: ${text}`, 'gạch dài'],
    ['a bullet', `  • text: ${text}`, 'dấu chấm tròn'],
    ['a tab before the dash', `\t- text: ${text}`, 'phím Tab'],
    ['no space behind the dash', `  -text: ${text}`, 'thiếu dấu cách'],
    ['a quote left open', `  - text: "${text}`, 'chưa đóng'],
    ['a single quote left open', `  - text: '${text}`, 'chưa đóng'],
    ['a straight quote closed by a curly one', `  - text: "${text}”`, 'ngoặc cong'],
    ['a bracket left open', `  - text: [${text}`, 'Ngoặc vuông'],
    ['an exclamation mark in front', `  - text: !${text}`, 'dấu !'],
    ['marks of two versions', `<<<<<<< HEAD\n  - text: ${text}\n=======`, 'chưa ghép xong'],
    ['no space behind the colon', `  - text:${text}`, 'phải là một nhóm trường'],
  ])('%s', (_, line, said) => {
    const { issues } = read(line);
    expect(issues.map(({ position, fact }) => [position.line, fact])).toEqual([
      [4, expect.stringContaining(said)],
    ]);
  });
});

test('advice repeats a number as the file has it', () => {
  const [issue] = read('  - text: 02437281034').issues;
  expect(issue?.fix).toContain('"02437281034"');
});

test('a value in curly quotes is told to lose them', () => {
  const { file } = toContentFile(
    'content/2027/slogans.yaml',
    'sloganList',
    'status: “complete”\nslogans: []\n',
  );
  const { issues } = toCheckedContent({
    files: [file],
    years: [],
    identityNames: [],
    emblems: [],
    recordingFiles: [],
    paths: [],
    issues: [],
  });
  expect(issues.map(({ fix }) => fix)).toEqual(['Bỏ ngoặc, viết status: complete']);
});

test('--fix makes ordinary spaces of those that break a line’s structure', () => {
  expect(mendYamlSpaces(toList(`  -\u00A0text:\u00A0${text}`))).toEqual({
    text: toList(`  - text: ${text}`),
    count: 2,
  });
});

describe('a sentence', () => {
  test.each([
    ['in curly quotes', checkOuterSign, `“${text}”`, 'Cả câu nằm trong ngoặc'],
    ['with a full stop where the others have none', checkOuterSign, `${text}.`, 'dấu chấm ở cuối'],
    ['of signs only', checkNoLetters, '"???"', 'không có chữ nào'],
    ['of the example', checkTemplateWords, '<chép nguyên văn>', '<chép nguyên văn>'],
    ['of a draft', checkTemplateWords, `${text} TODO`, 'TODO'],
  ])('%s is told', (_, check, written, said) => {
    const found = check(read(`  - text: ${written}`).content, {});
    expect(found.map(({ position, fact }) => [position.line, fact])).toEqual([
      [4, expect.stringContaining(said)],
    ]);
  });

  test.each([
    ['“Im lặng” là đồng lõa, hãy “lên tiếng”', checkOuterSign],
    ['Bạn không một mình...', checkOuterSign],
    ['Gọi 111', checkNoLetters],
    ['Viết lời yêu thương mỗi ngày', checkTemplateWords],
  ])('as good as “%s” is left alone', (written, check) => {
    expect(check(read(`  - text: ${written}`).content, {})).toEqual([]);
  });
});
