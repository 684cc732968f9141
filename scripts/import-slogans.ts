/** Reads the messages out of a dispatch's annex and writes them into a year's slogans.yaml. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { text as ask } from '@clack/prompts';
import { withKeptExcesses } from '#build/integrations/keep-excesses.ts';
import { type Annex, type AnnexChoice, readAnnex } from '#content/annex/read-annex.ts';
import { formatIssues } from '#content/checks/format-issues.ts';
import { checkYear } from '#content/editing/check-year.ts';
import { findRefused } from '#content/editing/find-refused.ts';
import { findUnreadable, formatAnnex, formatImport } from '#content/editing/format-import.ts';
import { type ImportPlan, planImport } from '#content/editing/plan-import.ts';
import { waitingNote } from '#content/editing/plan-year.ts';
import { readAnnexFile, readPlainText } from '#content/editing/read-annex-file.ts';
import { type SloganListEdit, writeSloganList } from '#content/editing/write-slogan-list.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import type { SloganListStatus } from '#domain/slogan/slogan.ts';
import { help, type Options, readOptions, toChoice } from './import-slogans/read-options.ts';
import { askYes, Cancelled, canAsk, failUsage, print, toAnswer, toMessage } from './terminal.ts';

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof Cancelled) return 1;
  return failUsage(toMessage(error), 'Xem: npm run import-slogans -- --help\n');
});

async function main(): Promise<number> {
  const { options, file } = readOptions();
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  if (file === undefined && process.stdin.isTTY)
    return failUsage(
      'Chưa nói đọc tệp nào. Gõ: npm run import-slogans -- <tệp phụ lục>, ví dụ phu-luc.docx.',
      'Xem: npm run import-slogans -- --help\n',
    );
  const choice = toChoice(options);
  if (!choice) return failUsage(`--lines ${options.lines} không đúng; viết như 12-40 hoặc 3,5,9-12.`, '');
  const annexText =
    file === undefined || file === '-'
      ? readPlainText(await buffer(process.stdin), choice.column)
      : await readAnnexFile(file, choice.column);
  const annex = readAnnex(annexText, choice);
  const unreadable = findUnreadable(annex);
  if (unreadable) {
    print(unreadable);
    return 1;
  }
  print(formatAnnex(annex));
  if (annex.messages.length === 0) return 1;
  const year = options.year ?? (canAsk() ? toAnswer(await ask({ message: 'Ghi vào năm nào?' })) : undefined);
  if (year === undefined) {
    print('\nChưa ghi gì. Thêm --year <năm> để ghi vào slogans.yaml của năm đó.');
    return 0;
  }
  if (!/^\d{4}$/.test(year.trim())) return failUsage(`Năm “${year}” không đúng; viết như 2027.`, '');
  return importInto(Number(year), annexText, options, choice);
}

async function importInto(
  year: number,
  annexText: string,
  options: Options,
  choice: AnnexChoice,
): Promise<number> {
  const path = `content/${year}/slogans.yaml`;
  const { content, issues } = await checkContent(options.root);
  const own = content.years.find((one) => one.year === year);
  if (!own) {
    print(`\nChưa có thư mục content/${year}. Gõ npm run new-year trước.`);
    return 1;
  }
  const broken = issues.filter(({ position, severity }) => position.file === path && severity === 'error');
  const missing = broken.some(({ code }) => code === 'missing-file');
  if (broken.length > 0 && !missing) {
    print(`\nTệp đang có lỗi; sửa xong rồi nhập lại, để không mất phần đã viết.\n\n${formatIssues(broken)}`);
    return 1;
  }
  const source = options.source ?? own.list?.value.source ?? own.campaign?.value.guidance.document;
  if (!source) {
    const known = content.documents.map(({ value }) => value.id).filter((id) => id.startsWith(`${year}-`));
    const words = known.length > 0 ? ` Đang có: ${known.join(', ')}.` : '';
    return failUsage(
      `Năm này chưa có công văn hướng dẫn. Ghi văn bản có phụ lục này vào content/${year}/documents.yaml, rồi gõ lại lệnh, thêm --source <mã văn bản>.${words}`,
      '',
    );
  }
  const plan = planImport(annexText, year, content, choice);
  print(`\n${formatImport(plan, options.replace)}\n`);
  if (!(await isConfirmed(options))) return 0;
  const corrections = (await wantsCorrections(plan, options)) ? plan.slips : undefined;
  const before = missing ? '' : await readFile(join(options.root, path), 'utf8');
  return writeChecked(path, before, options, year, {
    status: toStatus(own.list?.value.status, options, plan.annex),
    source,
    changes: plan.changes,
    replace: options.replace,
    dropNote: waitingNote,
    ...(corrections && { corrections }),
  });
}

/** Writes nothing that the checks refuse: a sentence that they do is left out, and the list is incomplete then. */
async function writeChecked(
  path: string,
  before: string,
  options: Options,
  year: number,
  edit: SloganListEdit,
): Promise<number> {
  const after = writeSloganList(before, edit);
  if (after === before) {
    print(`${path} đã đúng như vậy, không phải ghi lại.`);
    return 0;
  }
  const issues = await withKeptExcesses(() =>
    checkYear(options.root, year, artworkContext, { path, text: after }),
  );
  const own = issues.filter(({ position }) => position.file === path);
  const errors = own.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const refused = findRefused(after, edit.changes, errors);
    print(`\n${formatIssues(errors)}`);
    if (!refused) {
      print('\nChưa ghi gì, vì ghi thế này thì nội dung có lỗi.');
      return 1;
    }
    print('\nKhông ghi các câu trên; các câu còn lại được ghi với status: incomplete.');
    const changes = edit.changes.filter((change) => !refused.has(change));
    return writeChecked(path, before, options, year, { ...edit, changes, status: 'incomplete' });
  }
  await writeWhole(join(options.root, path), after);
  print(`Đã ghi ${path}.`);
  print(own.length > 0 ? `\n${formatIssues(own)}` : `${basename(path)} không có lỗi. Xem thử: npm run dev`);
  return 0;
}

/** What a hand wrote of the list stays; only an empty one becomes whole, and only without a doubt. */
function toStatus(
  old: SloganListStatus | undefined,
  { incomplete }: Options,
  { doubts }: Pick<Annex, 'doubts'>,
): SloganListStatus {
  if (incomplete || doubts.length > 0) return 'incomplete';
  return old === undefined || old === 'not-found' ? 'complete' : old;
}

async function isConfirmed({ yes }: Options): Promise<boolean> {
  if (yes) return true;
  if (canAsk() && (await askYes('Ghi vào tệp?'))) return true;
  print('Chưa ghi gì. Thêm --yes để ghi.');
  return false;
}

async function wantsCorrections({ slips }: ImportPlan, { correct }: Options): Promise<boolean> {
  if (slips.size === 0 || correct) return correct;
  if (!canAsk()) return false;
  return askYes(`Đăng bản đã sửa của ${slips.size} câu và ghi đính chính?`);
}
