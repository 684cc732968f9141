import { expect, test } from 'vitest';
import { formatIssues } from '#content/checks/format-issues.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { readContent } from './read-content.ts';

const { issues, content } = await readContent(artworkContext);

test('the content has no error', () => {
  expect(formatIssues(issues.filter(({ severity }) => severity === 'error'))).toBe('Nội dung không có lỗi.');
});

test('every year has its campaign and its list of slogans', () => {
  expect(content.years.length).toBeGreaterThan(0);
  for (const { year, campaign, list } of content.years) {
    expect(campaign, `content/${year}/campaign.mdx`).toBeDefined();
    expect(list, `content/${year}/slogans.yaml`).toBeDefined();
  }
});
