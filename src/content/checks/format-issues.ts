import type { Issue, Position } from './issue.ts';

const severities = { error: 'lỗi', warning: 'cảnh báo' } as const;

/** All issues as text for an editor: file by file, in the order of lines, then a line that counts them. */
export function formatIssues(issues: readonly Issue[]): string {
  const byFile = Map.groupBy([...issues].sort(comparePositions), ({ position }) => position.file);
  const blocks = [...byFile.values()].map((group) => group.map(formatIssue).join('\n'));
  return [...blocks, formatCounts(issues)].join('\n\n');
}

/** `content/2023/slogans.yaml:12:5  lỗi [duplicate-slogan] …`, and the fix on a line of its own. */
function formatIssue({ code, severity, position, fact, fix }: Issue): string {
  const head = `${toLine(formatPosition(position))}  ${severities[severity]} [${code}]`;
  return `${head} ${toLine(fact)}\n    Cách sửa: ${toLine(fix)}`;
}

/**
 * What files and their names hold as one line of visible signs: a terminal obeys some, and services that run the
 * check read a line that begins with two colons, or `##[` anywhere, as a command.
 */
function toLine(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ⏎ ')
    .replaceAll(/\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :');
}

export function formatPosition({ file, line, column }: Position): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function formatCounts(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Nội dung không có lỗi.';
  const files = new Set(issues.map(({ position }) => position.file)).size;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return `${errors} lỗi, ${issues.length - errors} cảnh báo trong ${files} tệp.`;
}

function comparePositions({ position: a }: Issue, { position: b }: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
