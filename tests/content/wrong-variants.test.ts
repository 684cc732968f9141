import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAnnex } from '#content/annex/read-annex.ts';
import { toListChanges } from '#content/annex/to-list-changes.ts';
import type { CheckContext } from '#content/checks/checked-content.ts';
import { formatIssues } from '#content/checks/format-issues.ts';
import { ruleCodes } from '#content/checks/rules.ts';
import { toSiteAddresses } from '#content/checks/site-addresses.ts';
import { planYear, toDispatchId, waitingNote } from '#content/editing/plan-year.ts';
import { writeSloganList } from '#content/editing/write-slogan-list.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { writePublished } from '#content/schemas/published-schema.ts';
import { contradictoryVariants } from '../support/contradictory-variants.ts';
import { isFullRun } from '../support/is-full-run.ts';
import { answers, layRoot, messages } from '../support/new-year.ts';
import { bodyVariants, fileVariants, formVariants } from '../support/paste-variants.ts';
import { toSlipVariants } from '../support/slip-variants.ts';
import {
  dateVariants,
  fieldVariants,
  toMessageVariants,
  type WrongVariant,
} from '../support/wrong-variants.ts';

/** A typeface without pictures, and formats that hold 142 characters: the drawing code has its own tests. */
const context: CheckContext = {
  covers: (text) =>
    [...text].filter((character) => character.length > 1 || /[\u00A1-\u00BE]/.test(character)),
  measureOverflow: (text) => Math.max(0, text.length - 142),
};

const root = await layYear();
afterAll(() => rm(root, { recursive: true }));

/** Of no other year, and without a year in it. */
const [ownMessage = ''] = messages.filter(
  (text) => !/2027/.test(text) && !text.startsWith('Chấm dứt bạo lực, vun'),
);
const others: WrongVariant[] = [
  ...fieldVariants,
  ...dateVariants,
  ...contradictoryVariants,
  ...toSlipVariants(ownMessage),
  ...bodyVariants,
  ...formVariants,
  ...fileVariants,
];
const ofMessages = messages.map(toMessageVariants);
const variants: WrongVariant[] = [...others, ...ofMessages.flat()];
/** A quick run tries each slip on every fourth message, on each message other ones. */
const tried: WrongVariant[] = isFullRun
  ? variants
  : [...others, ...ofMessages.flatMap((all, message) => all.filter((_, slip) => (message + slip) % 4 === 0))];

test('there are more than four hundred ways to get a year wrong, and the year itself is right', async () => {
  expect(tried.length).toBeGreaterThan(400);
  expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
  expect(formatIssues((await checkContent(root, context)).issues)).toBe('Nội dung không có lỗi.');
});

test.each(ruleCodes)('the rule %s has a variant that breaks it', (code) => {
  expect(tried.some(({ codes }) => codes.includes(code))).toBe(true);
});

test.each(tried)('$name: told in $file', async ({ file, edit, codes, place }) => {
  const path = join(root, file);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const after = edit(before ?? '');
  expect(after).not.toBe(before);
  try {
    await mkdir(dirname(path), { recursive: true });
    await (after === undefined ? rm(path) : writeFile(path, after));
    const { issues } = await checkContent(root, context);
    const found = issues.map(({ code, position: { file: where, line } }) => ({ code, where, line }));
    const where = place?.file ?? file;
    const told = found.filter((one) => codes.some((code) => code === one.code) && one.where === where);
    expect(told, formatIssues(issues)).not.toEqual([]);
    const line = await findLine(where, place?.at);
    if (line !== undefined) expect(told.map((one) => one.line)).toContain(line);
    // A fault is told once: what follows from it is not told as another.
    expect(issues.filter(({ code }) => code === 'broken-yaml').length).toBeLessThan(2);
    expect(issues.every(({ fact, fix }) => fact.length > 10 && fix.length > 10)).toBe(true);
  } finally {
    await (before === undefined
      ? rm(dirname(file).endsWith('nam-2027') ? dirname(path) : path, { recursive: true })
      : writeFile(path, before));
  }
});

/** The line that holds a text, or the line itself; undefined where any line is right. */
async function findLine(file: string, at: string | number | undefined): Promise<number | undefined> {
  if (typeof at !== 'string' || at === '') return at === '' ? undefined : at;
  const lines = (await readFile(join(root, file), 'utf8')).split('\n');
  const found = lines.findIndex((line) => `${line}\n`.includes(at));
  expect(found, `${file} has no ${at}`).toBeGreaterThanOrEqual(0);
  return found + 1;
}

async function layYear(): Promise<string> {
  const folder = await layRoot();
  const changes = toListChanges([], readAnnex(messages.map((text) => `- ${text}`).join('\n')).messages);
  for (const { path, text } of planYear(answers)) {
    const whole = path.endsWith('slogans.yaml')
      ? writeSloganList(text, {
          status: 'complete',
          source: toDispatchId(answers.year),
          changes,
          dropNote: waitingNote,
        })
      : text;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), whole);
  }
  const { content } = await checkContent(folder);
  await writeFile(join(folder, 'content/published.yaml'), writePublished(toSiteAddresses(content)));
  return folder;
}
