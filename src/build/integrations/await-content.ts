import { watch } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { formatIssues } from '#content/checks/format-issues.ts';
import { type CodedIssue, type ReadingCode, readingCodes } from '#content/checks/issue-codes.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { readContentFolder } from '#content/folder/read-content-folder.ts';
import { toCheckedContent } from '#content/folder/to-checked-content.ts';
import { toIssuesPage } from './dev-overlay/to-issues-page.ts';

export interface DevAddress {
  /** As in Astro's `server.host`. */
  host: string | boolean;
  port: number;
}

/** What is wrong at reading keeps Astro from starting, but for what breaks a few pages at most. */
const harmless: readonly ReadingCode[] = ['mdx-sign', 'missing-file', 'unknown-file'];
const blockers = new Set<string>(readingCodes.filter((code) => !harmless.includes(code)));

/**
 * Ends once Astro can read the content. Until then the issues are at the address where the site
 * will be, and in the log; each save is checked at once.
 * @param root folder that holds `content/`.
 */
export async function awaitContent(
  root: string,
  address: DevAddress,
  log: (report: string) => void,
): Promise<void> {
  let issues = await findBlockers(root);
  if (issues.length === 0) return;
  log(formatIssues(issues));
  const changes = followChanges(join(root, 'content'));
  const server = await serve(address, () => toIssuesPage(issues));
  try {
    while (issues.length > 0) {
      await changes.next();
      const before = formatIssues(issues);
      issues = await findBlockers(root);
      if (issues.length > 0 && formatIssues(issues) !== before) log(formatIssues(issues));
    }
  } finally {
    changes.close();
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }
}

/** A drive over the network or of another system may report no change at all. */
const patienceMs = 3000;

/** A change is never missed, also one that comes while nobody waits. */
function followChanges(folder: string): { next: () => Promise<void>; close: () => void } {
  let changed = true;
  let wake: (() => void) | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    changed = true;
    wake?.();
  });
  watcher.on('error', () => wake?.());
  return {
    next: async () => {
      if (!changed) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patienceMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      changed = false;
    },
    close: () => watcher.close(),
  };
}

/** All issues, if one of them is in the way; what is in the way is met at reading, so the rules are asked only then. */
async function findBlockers(root: string): Promise<CodedIssue[]> {
  const folder = await readContentFolder(root);
  const read = [...folder.issues, ...toCheckedContent(folder).issues];
  return read.some(isBlocker) ? (await checkContent(root)).issues : [];
}

const isBlocker = ({ code, severity }: CodedIssue): boolean => severity === 'error' && blockers.has(code);

/** Nothing where the port is taken: the log shows the issues all the same. */
function serve({ host, port }: DevAddress, toPage: () => string): Promise<Server | undefined> {
  const server = createServer((_, response) => {
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(toPage());
  });
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    const name = typeof host === 'string' ? host : host ? '0.0.0.0' : 'localhost';
    server.listen(port, name, () => resolve(server));
  });
}
