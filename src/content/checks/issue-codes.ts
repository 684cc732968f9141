import type { Issue } from './issue.ts';

/** What can go wrong while the files are read and held against their schemas. */
export const readingCodes = [
  'broken-yaml',
  'broken-frontmatter',
  'broken-letters',
  'cut-text',
  'mdx-sign',
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

/** What a schema cannot say: one code a rule of `all-checks.ts`. */
export const ruleCodes = [
  'year-matches-folder',
  'dates-in-month',
  'list-status',
  'duplicate-slogan',
  'dated-slogan-year',
  'unchanged-correction',
  'unknown-document',
  'duplicate-document-id',
  'unknown-identity',
  'old-encoding',
  'text-normalised',
  'doubled-word',
  'misplaced-tone',
  'mixed-tone-style',
  'glyph-coverage',
  'text-fits',
  'lost-address',
  'broken-redirect',
  'document-link',
  'weak-contrast',
  'emblem-drawing',
  'emblem-parts',
  'emblem-picture',
] as const;

/** Every code has its paragraph in content/README.md. */
export const issueCodes = [...readingCodes, ...ruleCodes] as const;

export type ReadingCode = (typeof readingCodes)[number];
export type RuleCode = (typeof ruleCodes)[number];

export type IssueCode = ReadingCode | RuleCode;

/** An issue whose code is known to the table. */
export type CodedIssue = Issue & { code: IssueCode };
