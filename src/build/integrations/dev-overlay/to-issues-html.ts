import { formatPosition } from '#content/checks/format-issues.ts';
import type { Issue } from '#content/checks/issue.ts';
import { escapeAttribute } from '#domain/site/escape-xml.ts';

const style = `
:host { position: fixed; inset: auto 0 0; z-index: 100000; font: 16px/1.5 'Be Vietnam Pro', system-ui, sans-serif }
details { background: #fff; color: #1f1a17; border-block-start: 4px solid var(--edge); box-shadow: 0 0 1rem #0005 }
details.error { --edge: #b3261e }
details.warning { --edge: #8a5a00 }
summary { padding: .5rem 1rem; font-weight: 700; cursor: pointer }
ol { margin: 0; padding: 0 1rem 1rem; list-style: none; max-block-size: 45vh; overflow: auto }
li { margin-block-start: .75rem }
li > * { display: block; margin: 0 }
a { color: #7a2e00; font-family: ui-monospace, monospace; font-size: .875rem }
b { color: var(--edge) }
`;

/**
 * The overlay's content. Errors lie open; warnings wait folded, since they keep nobody from publishing.
 * @param base of the dev server, with a slash at both ends.
 */
export function toIssuesHtml(issues: readonly Issue[], base: string): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const [kind, open] = errors.length > 0 ? ['error', ' open'] : ['warning', ''];
  const items = [...errors, ...warnings].map((issue) => toItem(issue, base)).join('');
  return `<style>${style}</style><details class="${kind}"${open}>
<summary role="status">Nội dung có ${errors.length} lỗi, ${warnings.length} cảnh báo</summary><ol>${items}</ol></details>`;
}

function toItem({ code, severity, position, fact, fix }: Issue, base: string): string {
  const shown = escapeAttribute(formatPosition(position));
  const href = `${base}__open-in-editor?file=${encodeURIComponent(formatPosition(position))}`;
  const name = severity === 'error' ? 'Lỗi' : 'Cảnh báo';
  return `<li><a href="${href}" title="Mở trong trình soạn thảo">${shown}</a>
<p><b>${name} [${escapeAttribute(code)}]</b> ${escapeAttribute(fact)}</p><p>Cách sửa: ${escapeAttribute(fix)}</p></li>`;
}
