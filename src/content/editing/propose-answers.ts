import type { CheckedContent } from '../checks/checked-content.ts';
import { type AnswerName, answerNames, type YearAnswers } from './year-answers.ts';

/**
 * What the newest year suggests for the next one; empty where it suggests nothing.
 * @param today ISO day, on which a theme that is not known was looked for.
 */
export function proposeAnswers(
  { years, documents }: CheckedContent,
  given: Partial<YearAnswers> = {},
  today = '',
): YearAnswers {
  const campaigns = years
    .toSorted((a, b) => b.year - a.year)
    .flatMap(({ campaign }) => campaign?.value ?? []);
  const [newest] = campaigns;
  // A year whose dispatch was not found says nothing of who sends the next one.
  const guided = campaigns.find(({ guidance }) => guidance.document);
  const dispatch = documents.find(({ value }) => value.id === guided?.guidance.document)?.value;
  const year = given.year?.trim() || (newest ? String(newest.year + 1) : '');
  const proposed: Partial<Record<AnswerName, string>> = {
    year,
    monthSource: newest?.theme.source ?? '',
    searched: today,
    issuer: dispatch?.issuer ?? '',
    monthName: newest?.monthName ?? '',
    opens: `${year}-11-15`,
    closes: `${year}-12-15`,
    identity: newest?.identity ?? '',
  };
  return Object.fromEntries(
    answerNames.map((name) => [name, given[name]?.trim() ?? proposed[name] ?? '']),
  ) as unknown as YearAnswers;
}
