import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { toFieldName } from '../folder/content-file.ts';
import { createLineIndex } from '../folder/line-index.ts';
import { readYaml } from '../folder/read-yaml.ts';
import { toSchemaIssues } from '../folder/to-schema-issues.ts';
import { answerNames, type YearAnswers } from './year-answers.ts';

const answer = z.union([z.string(), z.number()]).transform(String).optional();
const answersSchema = z.strictObject(Object.fromEntries(answerNames.map((name) => [name, answer])));

/**
 * Answers for a new year from a YAML file, a line an answer. What is wrong with the file is told as of
 * any file of the content.
 * @throws Error of the file system when the file cannot be read.
 */
export async function readAnswersFile(
  path: string,
): Promise<{ answers: Partial<YearAnswers>; issues: CodedIssue[] }> {
  const text = await readFile(path, 'utf8');
  const { value, problems, offsetOf } = readYaml(text);
  const findPosition = createLineIndex(text);
  const positionAt = (offset: number) => ({ file: path, ...findPosition(offset) });
  if (problems.length > 0) {
    const issues = problems.map(
      ({ offset, ...problem }): CodedIssue => ({
        code: 'broken-yaml',
        severity: 'error',
        position: positionAt(offset),
        ...problem,
      }),
    );
    return { answers: {}, issues };
  }
  const { data, error } = answersSchema.safeParse(value);
  if (data) return { answers: data as Partial<YearAnswers>, issues: [] };
  const positionOf = (field: readonly (string | number)[]) => ({
    ...positionAt(offsetOf(field)),
    field: toFieldName(field),
  });
  return { answers: {}, issues: toSchemaIssues({ value, positionOf }, answersSchema, error) };
}
