import { describe, expect, it } from 'vitest';
import { toIssuesHtml } from '#build/integrations/dev-overlay/to-issues-html.ts';
import type { Issue } from '#content/checks/issue.ts';

const issue: Issue = {
  code: 'unknown-field',
  severity: 'error',
  position: { file: 'content/2023/slogans.yaml', line: 12, column: 5 },
  fact: 'Không có trường nào tên “<b>” ở đây.',
  fix: 'Có phải ý là “text”?',
};
const warning: Issue = { ...issue, severity: 'warning', code: 'doubled-word' };

describe('the overlay of the dev server', () => {
  it('says of each issue where it is, what is wrong and how to mend it', () => {
    const html = toIssuesHtml([issue], '/');
    expect(html).toContain('content/2023/slogans.yaml:12:5');
    expect(html).toContain('Lỗi [unknown-field]');
    expect(html).toContain('Cách sửa: Có phải ý là “text”?');
  });

  it('shows an editor’s words as words, never as markup', () => {
    expect(toIssuesHtml([issue], '/')).toContain('“&lt;b&gt;”');
  });

  it('lists errors before warnings, open; warnings alone wait folded', () => {
    const both = toIssuesHtml([warning, issue], '/');
    expect(both.indexOf('[unknown-field]')).toBeLessThan(both.indexOf('[doubled-word]'));
    expect(both).toContain('<details class="error" open>');
    expect(toIssuesHtml([warning], '/')).toContain('<details class="warning">');
  });

  it('opens the file in the editor below the base of the site', () => {
    expect(toIssuesHtml([issue], '/co-so/')).toContain(
      'href="/co-so/__open-in-editor?file=content%2F2023%2Fslogans.yaml%3A12%3A5"',
    );
  });
});
