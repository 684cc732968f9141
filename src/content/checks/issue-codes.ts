import type { Issue } from './issue.ts';
import { type RuleCode, ruleCodes } from './rules.ts';

/** What can go wrong while the files are read and held against their schemas. */
export const readingCodes = [
  'broken-yaml',
  'broken-frontmatter',
  'broken-letters',
  'cut-text',
  'mdx-sign',
  'body-element',
  'body-heading',
  'broken-markup',
  'empty-file',
  'missing-file',
  'unknown-file',
  'missing-field',
  'empty-field',
  'unknown-field',
  'wrong-type',
  'unknown-value',
  'bad-date',
  'bad-id',
  'bad-value',
] as const;

/** Every code has its paragraph in content/MA-LOI.md. */
export const issueCodes = [...readingCodes, ...ruleCodes] as const;

export type ReadingCode = (typeof readingCodes)[number];

export type IssueCode = ReadingCode | RuleCode;

/** An issue whose code is known to the table. */
export type CodedIssue = Issue & { code: IssueCode };
