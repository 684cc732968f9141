import { expect, it } from 'vitest';
import { toIssuesPage } from '#build/integrations/dev-overlay/to-issues-page.ts';
import type { Issue } from '#content/checks/issue.ts';

const issue: Issue = {
  code: 'broken-yaml',
  severity: 'error',
  position: { file: 'content/2023/slogans.yaml', line: 12 },
  fact: 'Dấu hai chấm không đúng chỗ.',
  fix: 'Đặt câu trong ngoặc kép.',
};

const readVersion = (page: string): string => /includes\('(\w+)'\)/.exec(page)?.[1] ?? '';

it('knows itself again by a version that other issues do not have', () => {
  const version = readVersion(toIssuesPage([issue]));
  expect(version).toMatch(/^\w{16}$/);
  expect(toIssuesPage([issue])).toContain(version);
  expect(toIssuesPage([{ ...issue, position: { ...issue.position, line: 13 } }])).not.toContain(version);
});
