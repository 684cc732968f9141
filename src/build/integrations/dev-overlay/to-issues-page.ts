import { createHash } from 'node:crypto';
import type { Issue } from '#content/checks/issue.ts';
import { toIssuesHtml } from './to-issues-html.ts';

/**
 * A page of its own, for as long as the site cannot start; it looks every second whether it has, or whether
 * other issues are shown. It knows its own version, for what it would first fetch may be the site already;
 * it asks anew only when it was answered, for a starting site is slow; and it stays while there is only an
 * answer that would not look again by itself, as Vite's client does.
 */
export function toIssuesPage(issues: readonly Issue[]): string {
  const shown = toIssuesHtml(issues, '/');
  const version = createHash('sha256').update(shown).digest('hex').slice(0, 16);
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Nội dung có lỗi</title>
<h1>Trang sẽ mở khi nội dung được sửa xong</h1>
<div id="content-issues"><template shadowrootmode="open">${shown}</template></div>
<script>
const isNew = (page) => !page.includes('${version}') && /content-issues|@vite.client/.test(page);
async function look() {
  const page = await fetch('').then((answer) => answer.text(), () => '');
  if (isNew(page)) location.reload();
  else setTimeout(look, 1000);
}
setTimeout(look, 1000);
</script></html>`;
}
