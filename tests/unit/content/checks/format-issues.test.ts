import { expect, test } from 'vitest';
import { formatIssues } from '#content/checks/format-issues.ts';
import type { Issue } from '#content/checks/issue.ts';

const toIssue = (file: string, line: number | undefined, severity: Issue['severity'] = 'error'): Issue => ({
  code: 'duplicate-slogan',
  severity,
  position: line ? { file, line, column: 5 } : { file },
  fact: 'Hai dòng trùng nhau.',
  fix: 'Xóa một dòng.',
});

test('content without issues is told in one line', () => {
  expect(formatIssues([])).toBe('Nội dung không có lỗi.');
});

test('issues are grouped by file, in the order of their lines, and counted', () => {
  const issues = [
    toIssue('content/b.yaml', 10),
    toIssue('content/b.yaml', 9, 'warning'),
    toIssue('content/a.yaml', undefined),
  ];
  expect(formatIssues(issues)).toBe(`content/a.yaml  lỗi [duplicate-slogan] Hai dòng trùng nhau.
    Cách sửa: Xóa một dòng.

content/b.yaml:9:5  cảnh báo [duplicate-slogan] Hai dòng trùng nhau.
    Cách sửa: Xóa một dòng.
content/b.yaml:10:5  lỗi [duplicate-slogan] Hai dòng trùng nhau.
    Cách sửa: Xóa một dòng.

2 lỗi, 1 cảnh báo trong 2 tệp.`);
});
