/** Checks everything in `content/` and prints what is wrong, all at once, for the editor. */
import { parseArgs } from 'node:util';
import { formatIssues } from '#checks/format-issues.ts';
import { artworkContext } from '#content-folder/artwork-context.ts';
import { checkContent } from '#content-folder/check-content.ts';

const help = `Kiểm tra nội dung trong thư mục content/ và in ra mọi lỗi cùng một lúc.

Cách dùng: npm run validate
           npm run validate -- --root <thư mục chứa content/>

  --root <thư mục>  Kiểm tra thư mục content/ nằm trong thư mục này (mặc định: thư mục hiện tại).
  -h, --help        In phần trợ giúp này.

Kết thúc với mã 0 khi không có lỗi (cảnh báo không tính), 1 khi có lỗi, 2 khi gõ sai lệnh.
Ý nghĩa của từng mã lỗi: content/README.md
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') return fail(options);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  try {
    const { issues } = await checkContent(options.root, artworkContext);
    process.stdout.write(`${formatIssues(issues)}\n`);
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    return fail(`Cannot read ${options.root}/content: ${toMessage(error)}`);
  }
}

/** @returns the usage error when the command line cannot be understood. */
function readOptions(): { root: string; help: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    return toMessage(error);
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\nUsage: node scripts/validate.ts [--root <folder>] [--help]\n`);
  return 2;
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
