/** Reads the messages out of a dispatch's annex and writes them into a year's slogans.yaml. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { text as ask, confirm } from '@clack/prompts';
import { type Annex, type LineRange, readAnnex } from '#content/annex/read-annex.ts';
import { formatIssues } from '#content/checks/format-issues.ts';
import { checkYear } from '#content/editing/check-year.ts';
import { findUnreadable, formatAnnex, formatImport } from '#content/editing/format-import.ts';
import { type ImportPlan, planImport } from '#content/editing/plan-import.ts';
import { waitingNote } from '#content/editing/plan-year.ts';
import { readAnnexFile, readPlainText } from '#content/editing/read-annex-file.ts';
import { writeSloganList } from '#content/editing/write-slogan-list.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import type { SloganListStatus } from '#domain/slogan/slogan.ts';
import { Cancelled, canAsk, failUsage, print, toAnswer, toMessage } from './terminal.ts';

const help = `Đọc khẩu hiệu trong phụ lục của công văn rồi ghi vào content/<năm>/slogans.yaml.

Cách dùng: npm run import-slogans -- phu-luc.docx --year 2027
           npm run import-slogans -- < cac-cau.txt        (chỉ xem đọc được gì)

Đọc được tệp .docx, .pdf có chữ, .txt, .md, .html, và chữ dán từ bàn phím (stdin).

  --year <năm>        Năm để ghi vào; thư mục của năm phải có sẵn (npm run new-year).
  --source <mã>       Mã văn bản có phụ lục này; mặc định là công văn hướng dẫn của năm.
  --lines <từ-đến>    Lấy các câu ở những dòng này, ví dụ 12-40, khi máy không tự tìm ra.
  --all               Cả tệp là danh sách: lấy mọi câu.
  --incomplete        Phụ lục chưa đủ: ghi status: incomplete thay cho complete.
                      Máy tự ghi như vậy khi có chỗ đáng ngờ (in ra ở phần “Cần xem lại”).
  --correct           Chữ viết thừa, dấu đặt sai của nguồn: đăng bản đã sửa và ghi đính chính.
  --replace           Lấy theo phụ lục: thay câu khác chữ, xóa câu mà phụ lục không có.
                      Không có tùy chọn này thì mọi câu đang có trong tệp được giữ nguyên.
  -y, --yes           Ghi luôn, không hỏi.
  --root <thư mục>    Thư mục chứa content/ (mặc định: thư mục hiện tại).
  -h, --help          In phần trợ giúp này.

Kết thúc với mã 0 khi xong, 1 khi không có gì để ghi hoặc nội dung có lỗi, 2 khi gõ sai lệnh.
`;

interface Options {
  year?: string;
  source?: string;
  lines?: string;
  all: boolean;
  incomplete: boolean;
  correct: boolean;
  replace: boolean;
  yes: boolean;
  root: string;
}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof Cancelled) return 1;
  return failUsage(toMessage(error), 'Xem: npm run import-slogans -- --help\n');
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      source: { type: 'string' },
      lines: { type: 'string' },
      all: { type: 'boolean', default: false },
      incomplete: { type: 'boolean', default: false },
      correct: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      yes: { type: 'boolean', short: 'y', default: false },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined && process.stdin.isTTY)
    return failUsage(
      'Chưa nói đọc tệp nào. Gõ: npm run import-slogans -- <tệp phụ lục>, ví dụ phu-luc.docx.',
      'Xem: npm run import-slogans -- --help\n',
    );
  const annexText =
    file === undefined || file === '-'
      ? readPlainText(await buffer(process.stdin))
      : await readAnnexFile(file);
  const chosen = toLineRange(values);
  if (chosen === 'wrong') return failUsage(`--lines ${values.lines} không đúng; viết như --lines 12-40.`, '');
  const annex = readAnnex(annexText, chosen);
  const unreadable = findUnreadable(annex);
  if (unreadable) {
    print(unreadable);
    return 1;
  }
  print(formatAnnex(annex));
  if (annex.messages.length === 0) return 1;
  const year = values.year ?? (canAsk() ? toAnswer(await ask({ message: 'Ghi vào năm nào?' })) : undefined);
  if (year === undefined) {
    print('\nChưa ghi gì. Thêm --year <năm> để ghi vào slogans.yaml của năm đó.');
    return 0;
  }
  return importInto(Number(year), annexText, values, chosen);
}

async function importInto(
  year: number,
  annexText: string,
  options: Options,
  chosen: LineRange | undefined,
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
  if (!source) return failUsage('Năm này chưa có công văn hướng dẫn: thêm --source <mã văn bản>.', '');
  const plan = planImport(annexText, year, content, chosen);
  print(`\n${formatImport(plan, options.replace)}\n`);
  if (!(await isConfirmed(options))) return 0;
  const corrections = (await wantsCorrections(plan, options)) ? plan.slips : undefined;
  const before = missing ? '' : await readFile(join(options.root, path), 'utf8');
  const after = writeSloganList(before, {
    status: toStatus(own.list?.value.status, options, plan.annex),
    source,
    changes: plan.changes,
    replace: options.replace,
    dropNote: waitingNote,
    ...(corrections && { corrections }),
  });
  if (after === before) {
    print(`${path} đã đúng như vậy, không phải ghi lại.`);
    return 0;
  }
  await writeWhole(join(options.root, path), after);
  print(`Đã ghi ${path}.`);
  return report(options.root, year, path);
}

function toLineRange({ lines, all }: Options): LineRange | 'wrong' | undefined {
  if (all) return { from: 1, to: Number.MAX_SAFE_INTEGER };
  if (lines === undefined) return undefined;
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(lines.trim()) ?? [];
  return from === '' || Number(to) < Number(from) ? 'wrong' : { from: Number(from), to: Number(to) };
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
  if (canAsk() && toAnswer(await confirm({ message: 'Ghi vào tệp?' }))) return true;
  print('Chưa ghi gì. Thêm --yes để ghi.');
  return false;
}

async function wantsCorrections({ slips }: ImportPlan, { correct }: Options): Promise<boolean> {
  if (slips.size === 0 || correct) return correct;
  if (!canAsk()) return false;
  return toAnswer(await confirm({ message: `Đăng bản đã sửa của ${slips.size} câu và ghi đính chính?` }));
}

async function report(root: string, year: number, path: string): Promise<number> {
  const issues = await checkYear(root, year, artworkContext);
  const own = issues.filter(({ position }) => position.file === path);
  print(own.length > 0 ? `\n${formatIssues(own)}` : `${basename(path)} không có lỗi. Xem thử: npm run dev`);
  return own.some(({ severity }) => severity === 'error') ? 1 : 0;
}
