import type { CheckContext } from '../checks/checked-content.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { runRules } from '../checks/rules.ts';
import { toFieldName } from '../folder/content-file.ts';
import { toCheckedContent } from '../folder/to-checked-content.ts';
import { toContentFile } from '../folder/to-content-file.ts';
import { findFileKind } from '../schemas/content-files.ts';
import { planYear } from './plan-year.ts';
import { type AnswerName, answerNames, isAsked, questions, type YearAnswers } from './year-answers.ts';

/** Answers that artworks print: only of them is the drawing code asked, which takes its time. */
const drawn: ReadonlySet<AnswerName> = new Set(['theme', 'monthName']);

/** All answers at once. One wrong answer hides no other: each is tried among good ones. */
export function findAllAnswerIssues(
  answers: YearAnswers,
  proposed: YearAnswers,
  identityNames: string[],
  context: CheckContext = {},
): (CodedIssue & { answer: AnswerName })[] {
  const find = (name: AnswerName) => {
    const theme = answers.theme === '' ? '' : 'Chủ đề';
    const among = { ...proposed, theme, [name]: answers[name] };
    return findAnswerIssues(name, among, identityNames, context).map((issue) => ({ ...issue, answer: name }));
  };
  const ofYear = find('year');
  // Without a year the dates have nothing to agree with.
  return ofYear.length > 0 ? ofYear : answerNames.filter((name) => isAsked(name, answers)).flatMap(find);
}

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
    recordingFiles: [],
    paths: [],
    issues: [],
  });
  const ruled = runRules(content, drawn.has(name) ? context : {});
  const all = [...kinds.flatMap((reading) => reading.issues), ...issues, ...ruled];
  return all.filter(
    ({ position, code }) =>
      // The document of an earlier year lies in a file that is not planned here.
      code !== 'unknown-document' &&
      position.file === own?.file.path &&
      position.field === toFieldName(field),
  );
}
