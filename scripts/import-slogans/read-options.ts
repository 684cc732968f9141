import { parseArgs } from 'node:util';
import type { AnnexChoice, LineRange } from '#content/annex/read-annex.ts';

export const help = `Đọc khẩu hiệu trong phụ lục của công văn rồi ghi vào content/<năm>/slogans.yaml.

Cách dùng: npm run import-slogans -- phu-luc.docx --year 2027
           npm run import-slogans -- < cac-cau.txt        (chỉ xem đọc được gì)

Đọc được tệp .docx, .pdf có chữ, .txt, .md, .html, bảng chép từ Excel, và chữ dán từ bàn phím (stdin).

  --year <năm>        Năm để ghi vào; thư mục của năm phải có sẵn (npm run new-year).
  --source <mã>       Mã văn bản có phụ lục này; mặc định là công văn hướng dẫn của năm.

Khi máy không tìm ra, hoặc tìm thiếu:
  --lines <dòng>      Lấy các câu ở những dòng này: 12-40, hoặc 3,5,9-12.
  --group <tên>       Chỉ lấy các câu dưới mục hoặc trong nhóm này; gõ nhiều lần được.
  --column <cột>      Cột của bảng có các câu: tên ở dòng đầu bảng, hoặc số thứ tự từ trái sang.
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

export interface Options {
  year?: string | undefined;
  source?: string | undefined;
  lines?: string | undefined;
  group?: string[] | undefined;
  column?: string | undefined;
  all: boolean;
  incomplete: boolean;
  correct: boolean;
  replace: boolean;
  yes: boolean;
  root: string;
  help: boolean;
}

/** @throws TypeError of `parseArgs` when the command line cannot be understood. */
export function readOptions(): { options: Options; file: string | undefined } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      source: { type: 'string' },
      lines: { type: 'string' },
      group: { type: 'string', multiple: true },
      column: { type: 'string' },
      all: { type: 'boolean', default: false },
      incomplete: { type: 'boolean', default: false },
      correct: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      yes: { type: 'boolean', short: 'y', default: false },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { options: values, file: positionals[0] };
}

/** What the options say of where the messages stand; undefined when `--lines` says no lines. */
export function toChoice({ lines, all, group, column }: Options): AnnexChoice | undefined {
  const ranges = all ? [{ from: 1, to: Number.MAX_SAFE_INTEGER }] : lines?.split(',').map(toRange);
  if (ranges?.some((range) => range === undefined)) return undefined;
  return {
    ...(ranges && { lines: ranges.filter((range) => range !== undefined) }),
    ...(group && { groups: group }),
    ...(column && { column }),
  };
}

function toRange(written: string): LineRange | undefined {
  const [, from = '', to = from] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(written.trim()) ?? [];
  return from === '' || Number(to) < Number(from) ? undefined : { from: Number(from), to: Number(to) };
}
