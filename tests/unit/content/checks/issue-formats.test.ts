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

/** Words as somebody may write them into a file, or name a file, to mark lines of their own choice. */
const forged = [
  'a\n::error file=src/a.ts::Lời giả',
  'a\r::error::Lời giả',
  'a\r\n  ::error::Lời giả',
  'a\u2028::error::Lời giả',
  '::error::Lời giả',
  '  ::add-mask::a',
  'a ##[error]Lời giả',
  'a\u001b[31m',
];

test.each(forged)('what a file holds, %j, is no command of its own to GitHub', (words) => {
  const written = issueFormats.github([
    { ...issue, position: { file: words, line: 3 }, fact: words, fix: words },
  ]);
  const [command = '', stop = '', ...rest] = written.split(/[\r\n\u2028\u2029]+/);
  expect(command).toMatch(/^::warning file=[^:,]*,line=3,title=doubled-word::/);
  const end = /^::stop-commands::([0-9a-f-]{36})$/.exec(stop)?.[1];
  expect(rest.at(-1)).toBe(`::${end}::`);
  for (const line of rest.slice(0, -1)) expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
});
