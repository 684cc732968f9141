import { allChecks } from '#checks/all-checks.ts';
import type { CheckContext } from '#checks/checked-content.ts';
import type { CodedIssue } from '#checks/issue-codes.ts';
import { toFieldName } from '#content-folder/content-file.ts';
import { findFileKind } from '#content-folder/content-layout.ts';
import { toCheckedContent } from '#content-folder/to-checked-content.ts';
import { toContentFile } from '#content-folder/to-content-file.ts';
import { planYear } from './plan-year.ts';
import { type AnswerName, questions, type YearAnswers } from './year-answers.ts';

/**
 * What the checks will say of one answer, in their own words: the files are planned with it, held
 * against schemas and rules, and what is told of the answer's field is given back.
 */
export function findAnswerIssues(
  name: AnswerName,
  answers: YearAnswers,
  identityNames: string[],
  context: CheckContext = {},
): CodedIssue[] {
  const { file, field, optional } = questions[name];
  if (optional && answers[name] === '') return [];
  const kinds = planYear(answers).flatMap((planned) => {
    // Every year's files are of the same kinds, also those of a year that is none.
    const path = planned.path.replace(/^content\/.*\//, '2016/');
    const kind = findFileKind(path);
    return kind ? [{ kind, ...toContentFile(planned.path, kind, planned.text) }] : [];
  });
  const own = kinds.find(({ kind }) => kind === file);
  const { content, issues } = toCheckedContent({
    files: kinds.map((reading) => reading.file),
    years: /^\d{4}$/.test(answers.year) ? [Number(answers.year)] : [],
    identityNames,
    emblems: [],
    issues: [],
  });
  const ruled = Object.values(allChecks).flatMap((check) => check(content, context));
  const all = [...kinds.flatMap((reading) => reading.issues), ...issues, ...ruled];
  return all.filter(({ place }) => place.file === own?.file.path && place.field === toFieldName(field));
}
