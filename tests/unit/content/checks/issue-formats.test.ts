import { expect, test } from 'vitest';
import type { Issue } from '#content/checks/issue.ts';
import { issueFormats } from '#content/checks/issue-formats.ts';

const issue: Issue = {
  code: 'doubled-word',
  severity: 'warning',
  position: { file: 'content/2023/slogans.yaml', line: 3, column: 5, field: 'slogans[0].text' },
  fact: 'Có thể lặp chữ: “với với”, 100%.',
  fix: 'Sửa thành “với”.',
};

test('GitHub gets one command an issue on one line, its signs escaped', () => {
  expect(issueFormats.github([issue]).split('\n')[0]).toBe(
    '::warning file=content/2023/slogans.yaml,line=3,col=5,title=doubled-word::Có thể lặp chữ: “với với”, 100%25.%0ACách sửa: Sửa thành “với”.',
  );
});

test('a file as a whole has no line', () => {
  expect(issueFormats.github([{ ...issue, position: { file: 'content/a,b' } }])).toMatch(
    /^::warning file=content\/a%2Cb,title=/,
  );
});

test('programs get the issues as they are, counted', () => {
  expect(JSON.parse(issueFormats.json([issue]))).toEqual({ errors: 0, warnings: 1, issues: [issue] });
});
