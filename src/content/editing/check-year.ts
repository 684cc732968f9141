import type { CheckContext } from '../checks/checked-content.ts';
import type { CodedIssue } from '../checks/issue-codes.ts';
import { runRules } from '../checks/rules.ts';
import type { ContentFolder } from '../folder/content-file.ts';
import { readContentFolder } from '../folder/read-content-folder.ts';
import { toCheckedContent } from '../folder/to-checked-content.ts';
import { toContentFile } from '../folder/to-content-file.ts';
import { findFileKind } from '../schemas/content-files.ts';
import type { PlannedFile } from './plan-year.ts';

/**
 * What the checks say of one year's files, all years taken into account. The drawing code is asked
 * about this year only: it takes seconds for all of them.
 * @param planned a file as it would be written, in the place of the one that is there.
 * @throws Error of the file system when the folder cannot be read.
 */
export async function checkYear(
  root: string,
  year: number,
  context: CheckContext,
  planned?: PlannedFile,
): Promise<CodedIssue[]> {
  const read = await readContentFolder(root);
  const folder = planned ? replaceFile(read, planned) : read;
  const { content, issues } = toCheckedContent(folder);
  const own = { ...content, years: content.years.filter((one) => one.year === year) };
  const ruled = runRules(content, {});
  const drawn = runRules(own, context, ['glyph-coverage', 'text-fits']);
  return [...folder.issues, ...issues, ...ruled, ...drawn].filter(({ position }) =>
    position.file.startsWith(`content/${year}/`),
  );
}

function replaceFile(folder: ContentFolder, { path, text }: PlannedFile): ContentFolder {
  const kind = findFileKind(path.replace(/^content\//, ''));
  if (!kind) return folder;
  const { file, issues } = toContentFile(path, kind, text);
  return {
    ...folder,
    files: [...folder.files.filter((one) => one.path !== path), file],
    paths: [...new Set([...folder.paths, path])],
    issues: [...folder.issues.filter(({ position }) => position.file !== path), ...issues],
  };
}
