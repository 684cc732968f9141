import type { CheckedFile } from './checked-file.ts';
import { preflightChecks } from './checks.ts';
import { toFileJob } from './job-of-file.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

/** @returns what is wrong with a file, each as `check: what`; nothing of a good one. @param path names its format */
export function checkPdf(bytes: Uint8Array, path: string): string[] {
  let checked: CheckedFile;
  try {
    const file = openPdf(bytes);
    const pages = file.pages.map((page) => ({ page, facts: readPage(file, page) }));
    checked = { file, pages, job: toFileJob(path) };
  } catch (error) {
    return [`broken: ${(error as Error).message}`];
  }
  return Object.entries(preflightChecks).flatMap(([id, { find }]) =>
    [...new Set(find(checked))].map((fault) => `${id}: ${fault}`),
  );
}
