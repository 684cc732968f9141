/** Adds the addresses that the site has now to content/published.yaml, which only grows. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toSiteAddresses } from '#content/checks/site-addresses.ts';
import { writeWhole } from '#content/editing/write-whole.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { writePublished } from '#content/schemas/published-schema.ts';
import { failUsage, print, toMessage } from './terminal.ts';

const help = `Ghi những địa chỉ đã đăng vào content/published.yaml. Gõ sau mỗi lần đăng trang.

Cách dùng: npm run record-addresses

Từ đó, npm run validate báo lỗi khi một địa chỉ trong tệp ấy mất đi mà không có chuyển hướng.

  --root <thư mục>  Thư mục chứa content/ (mặc định: thư mục hiện tại).
  -h, --help        In phần trợ giúp này.

Kết thúc với mã 0 khi xong, 1 khi nội dung có lỗi (không ghi gì), 2 khi gõ sai lệnh.
`;

process.exitCode = await main().catch((error: unknown) => failUsage(toMessage(error), help));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const { content, issues } = await checkContent(values.root);
  if (issues.some(({ severity }) => severity === 'error')) {
    print('Nội dung còn lỗi, chưa ghi gì. Gõ npm run validate để xem.');
    return 1;
  }
  const old = content.published?.value.addresses ?? [];
  const all = [...new Set([...old, ...toSiteAddresses(content)])];
  if (all.length > old.length)
    await writeWhole(join(values.root, 'content/published.yaml'), writePublished(all));
  print(`content/published.yaml: ${all.length} địa chỉ, thêm ${all.length - old.length}.`);
  return 0;
}
