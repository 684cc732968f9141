import { expect, test } from 'vitest';
import { withKeptExcesses } from '#build/integrations/keep-excesses.ts';
import { formatIssues } from '#content/checks/format-issues.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { root } from './read-content.ts';

const { issues, content } = await withKeptExcesses(() => checkContent(root, artworkContext));

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
