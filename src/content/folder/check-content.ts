import type { CheckContext, CheckedContent } from '../checks/checked-content.ts';
import { formatPosition } from '../checks/format-issues.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { runRules } from '../checks/rules.ts';
import { readContentFolder } from './read-content-folder.ts';
import { toCheckedContent } from './to-checked-content.ts';

/**
 * Reads `<root>/content/`, holds it against the schemas and runs every rule: all problems at once.
 * `content` is what is well formed; publish it only when no issue is an error.
 * @throws Error of the file system when the folder cannot be read.
 */
export async function checkContent(
  root: string,
  context: CheckContext = {},
): Promise<{ issues: CodedIssue[]; content: CheckedContent }> {
  const folder = await readContentFolder(root);
  const { content, issues } = toCheckedContent(folder);
  await context.prepare?.(
    content.years.flatMap(({ translations }) => translations.map(({ value }) => value.text)),
  );
  const ruled = runRules(content, context);
  return { issues: tellOnce([...folder.issues, ...issues, ...ruled]), content };
}

/** A place to fill in, written in angle brackets, is no slip in the signs of an article: the words are to be replaced. */
function tellOnce(issues: CodedIssue[]): CodedIssue[] {
  const toFill = new Set(
    issues.filter(({ code }) => code === 'template-words').map(({ position }) => formatPosition(position)),
  );
  return issues.filter(({ code, position }) => code !== 'mdx-sign' || !toFill.has(formatPosition(position)));
}
