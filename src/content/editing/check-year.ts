import type { CheckContext } from '../checks/checked-content.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { runRules } from '../checks/rules.ts';
import { checkContent } from '../folder/check-content.ts';

/**
 * What the checks say of one year's files, all years taken into account. The drawing code is asked
 * about this year only: it takes seconds for all of them.
 * @throws Error of the file system when the folder cannot be read.
 */
export async function checkYear(root: string, year: number, context: CheckContext): Promise<CodedIssue[]> {
  const { content, issues } = await checkContent(root);
  const own = { ...content, years: content.years.filter((one) => one.year === year) };
  const drawn = runRules(own, context, ['glyph-coverage', 'text-fits']);
  return [...issues, ...drawn].filter(({ position }) => position.file.startsWith(`content/${year}/`));
}
