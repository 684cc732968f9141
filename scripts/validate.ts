/** Checks everything in `content/` and prints what is wrong, all at once, for the editor. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withKeptExcesses } from '#build/integrations/keep-excesses.ts';
import { type IssueFormat, issueFormats } from '#content/checks/issue-formats.ts';
import { mendLetters } from '#content/editing/mend-letters.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { readContentFolder } from '#content/folder/read-content-folder.ts';
import { failUsage, toMessage } from './terminal.ts';

const help = `Kiểm tra nội dung trong thư mục content/ và in ra mọi lỗi cùng một lúc.

Cách dùng: npm run validate
           npm run validate -- --fix
           npm run validate -- --root <thư mục chứa content/>

  --fix             Sửa luôn những gì chắc chắn đúng: chữ có dấu rời, Ð thay Đ, dấu cách lạ, ký tự ẩn.
                    Câu chữ thì để bạn sửa.
  --format <dạng>   text (mặc định) cho người đọc, github cho chú thích trên GitHub, json cho chương trình.
  --root <thư mục>  Kiểm tra thư mục content/ nằm trong thư mục này (mặc định: thư mục hiện tại).
  -h, --help        In phần trợ giúp này.

Kết thúc với mã 0 khi không có lỗi (cảnh báo không tính), 1 khi có lỗi, 2 khi gõ sai lệnh.
Ý nghĩa của từng mã lỗi: content/MA-LOI.md
`;

interface Options {
  root: string;
  format: string;
  fix: boolean;
  help: boolean;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') return fail(options);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  if (!isFormat(options.format))
    return fail(`Không có dạng ${options.format}; có: ${Object.keys(issueFormats).join(', ')}.`);
  try {
    if (options.fix) await fix(options.root);
    const { issues } = await withKeptExcesses(() => checkContent(options.root, artworkContext));
    process.stdout.write(`${issueFormats[options.format](issues)}\n`);
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    return fail(toMessage(error));
  }
}

function isFormat(name: string): name is IssueFormat {
  return Object.hasOwn(issueFormats, name);
}

/** What was mended goes to the other stream: what is printed may be read by a program. */
async function fix(root: string): Promise<void> {
  for (const { path, text, count } of mendLetters(await readContentFolder(root))) {
    await writeWhole(join(root, path), text);
    process.stderr.write(`Đã sửa ${count} chỗ trong ${path}.\n`);
  }
}

/** @returns the usage error when the command line cannot be understood. */
function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        root: { type: 'string', default: '.' },
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    return toMessage(error);
  }
}

function fail(message: string): number {
  return failUsage(message, 'Xem: npm run validate -- --help\n');
}
