import { formatIssues } from './format-issues.ts';
import type { Issue } from './issue.ts';

/** How issues are written out: for a person, for GitHub's pages, for a program. */
export const issueFormats = {
  text: formatIssues,
  github: toGithubAnnotations,
  json: toJson,
} as const satisfies Record<string, (issues: readonly Issue[]) => string>;
export type IssueFormat = keyof typeof issueFormats;

/**
 * Workflow commands, which GitHub shows beside the line that is wrong; then the same as text, in which it takes no
 * commands until it reads a word that no content can know.
 */
function toGithubAnnotations(issues: readonly Issue[]): string {
  const commands = issues.map(({ severity, code, position, fact, fix }) => {
    const facts = {
      file: position.file,
      line: position.line,
      col: position.column,
      title: code,
    };
    const properties = Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${properties.join(',')}::${escapeData(`${fact}\nCách sửa: ${fix}`)}`;
  });
  // GitHub looks for commands in every line, and the text quotes what stands in files: none of it may be one.
  const end = crypto.randomUUID();
  return [...commands, `::stop-commands::${end}`, formatIssues(issues), `::${end}::`].join('\n');
}

const escapeData = (text: string): string =>
  text
    .replaceAll(/[\u2028\u2029]/g, ' ')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function toJson(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify({ errors, warnings: issues.length - errors, issues }, null, 2);
}
