import { expect, test } from 'vitest';
import { toContentFile } from '#content/folder/to-content-file.ts';
import { toSchemaIssues } from '#content/folder/to-schema-issues.ts';
import { contentFiles, type FileKind } from '#content/schemas/content-files.ts';

function findIssues(kind: FileKind, yaml: string) {
  const { file } = toContentFile('content/x.yaml', kind, yaml);
  const { schema } = contentFiles[kind];
  const { error } = schema.safeParse(file.value);
  return error ? toSchemaIssues(file, schema, error) : [];
}

/** The issue of one field, in a document whose other fields are absent. */
const findDocumentIssue = (field: string) =>
  findIssues('documents', `documents:\n  - ${field}\n`).find(({ code }) => code !== 'missing-field');

test.each([
  ['title: 5', 'wrong-type', 'Trường “documents[0].title” phải là một dòng chữ, nhưng ở đây là 5.', '"5"'],
  ['title: { Nói: gì }', 'wrong-type', 'ở đây là nhóm trường (Nói)', 'dấu hai chấm phải đặt trong ngoặc kép'],
  ['title:', 'empty-field', 'Trường “documents[0].title” để trống.', 'xóa cả dòng'],
  ['title: "  "', 'empty-field', 'Trường “documents[0].title” để trống.', 'Điền giá trị'],
  ['corrections: không', 'wrong-type', 'phải là một danh sách, nhưng ở đây là “không”', 'gạch đầu dòng'],
  [
    'kind: laws',
    'unknown-value',
    'không nhận giá trị “laws”',
    'Có phải ý là “law”? Chọn một trong: law, resolution',
  ],
  ['date: 27/9/2023', 'bad-date', 'ở đây là “27/9/2023”', '2023-09-27'],
  ['date: true', 'bad-date', 'ở đây là true', '2023-09-27'],
  ['id: Kế hoạch', 'bad-id', 'phải là mã, nhưng ở đây là “Kế hoạch”', 'chữ thường không dấu'],
  ['url: www.vidu.vn', 'bad-value', 'phải là địa chỉ trang', 'https://'],
  ['isuer: Bộ', 'unknown-field', 'Không có trường nào tên “isuer” ở đây.', 'Có phải ý là “issuer”?'],
])('%s is told as %s', (field, code, fact, fix) => {
  const issue = findDocumentIssue(field);
  expect(issue).toMatchObject({ code, severity: 'error', position: { line: 2, column: 5 } });
  expect(issue?.fact).toContain(fact);
  expect(issue?.fix).toContain(fix);
});

test('a day that does not exist is told with its value', () => {
  const [issue] = findIssues('campaign', 'opens: 2023-11-31').filter(({ code }) => code === 'bad-date');
  expect(issue?.fact).toBe('Trường “opens” phải là ngày có thật, nhưng ở đây là “2023-11-31”.');
});

test('a number out of its range is told with the bound', () => {
  const [issue] = findIssues('campaign', 'year: 1990').filter(({ code }) => code === 'bad-value');
  expect(issue?.fact).toBe('Trường “year” phải có ít nhất 2016, nhưng ở đây là 1990.');
});

test('colours and telephone numbers say how they are written', () => {
  const colours = findIssues('identity', 'colours:\n  orange:\n    hex: cam');
  expect(colours.find(({ position }) => position.field === 'colours.orange.hex')?.fix).toContain('"#E8500E"');
  const hotlines = findIssues('hotlines', 'hotlines:\n  - number: một trăm');
  expect(hotlines.find(({ code }) => code === 'bad-value')?.fix).toContain('"1900 969 680"');
});

test('a misspelt field is one issue, not a missing field as well', () => {
  expect(
    findIssues('sloganList', 'status: complete\nslogans:\n  - txt: Một').map(({ code }) => code),
  ).toEqual(['unknown-field']);
});

test('every missing field is told by itself', () => {
  expect(findIssues('sloganList', 'note: Một\nslogans: [{ group: Một }]').map(({ fact }) => fact)).toEqual([
    'Thiếu trường bắt buộc “status”.',
    'Thiếu trường bắt buộc “slogans[0].text”.',
  ]);
});
