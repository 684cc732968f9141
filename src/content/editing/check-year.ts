import type { CheckContext } from '../checks/checked-content.ts';
import { checkGlyphCoverage } from '../checks/glyph-coverage.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { checkTextFits } from '../checks/text-fits.ts';
import { checkContent } from '../folder/check-content.ts';

/**
 * What the checks say of one year's files, all years taken into account. The drawing code is asked
 * about this year only: it takes seconds for all of them.
 * @throws Error of the file system when the folder cannot be read.
 */
export async function checkYear(root: string, year: number, context: CheckContext): Promise<CodedIssue[]> {
  const { content, issues } = await checkContent(root);
  const own = { ...content, years: content.years.filter((one) => one.year === year) };
  const drawn = [checkGlyphCoverage, checkTextFits].flatMap((check) => check(own, context));
  return [...issues, ...drawn].filter(({ position }) => position.file.startsWith(`content/${year}/`));
}
