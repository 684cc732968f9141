import type { Issue } from '#content/checks/issue.ts';
import { toIssuesHtml } from './to-issues-html.ts';

/** Holds the content's issues over the page, in dev only; absent while the content is right. */
const hostId = 'content-issues';

function show(issues: readonly Issue[]): void {
  const shown = document.getElementById(hostId);
  if (issues.length === 0) {
    shown?.remove();
    return;
  }
  const host = shown ?? document.createElement('div');
  host.id = hostId;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.innerHTML = toIssuesHtml(issues, import.meta.env.BASE_URL);
  for (const link of root.querySelectorAll('a')) link.addEventListener('click', openInEditor);
  if (!shown) document.body.append(host);
}

/** Vite opens the file in the editor that runs on this machine. */
function openInEditor(event: MouseEvent): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLAnchorElement) fetch(event.currentTarget.href);
}

import.meta.hot?.on('content:issues', show);
import.meta.hot?.send('content:ask');
