import { cancel, confirm, isCancel } from '@clack/prompts';

/** Whether somebody sits before the terminal who can be asked. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Ctrl+C at a question: nothing was written. */
export class Cancelled extends Error {
  constructor() {
    super('Đã dừng, chưa ghi gì.');
    this.name = 'Cancelled';
  }
}

/** The answer to a question. @throws Cancelled when there is none. */
export function toAnswer<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
  cancel('Đã dừng, chưa ghi gì.');
  throw new Cancelled();
}

/** A question of yes or no. @throws Cancelled when there is no answer. */
export const askYes = async (message: string): Promise<boolean> =>
  toAnswer(await confirm({ message, active: 'Có', inactive: 'Không' }));

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** @returns the exit code of a wrong command line. */
export function failUsage(message: string, usage: string): 2 {
  process.stderr.write(`${message}\n\n${usage}`);
  return 2;
}

/** An error in an editor's words: what Node says of a command line, and of a file, is English. */
export function toMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const [, option = ''] = /'(-[^'\s<]*)/.exec(error.message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Không có tùy chọn ${option}. Gõ --help để xem các tùy chọn.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `Tùy chọn ${option} thiếu giá trị, hoặc có giá trị mà không cần.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return 'Có chữ thừa ở cuối lệnh. Câu có dấu cách phải đặt trong ngoặc kép "…"; gõ --help để xem mẫu.';
    case 'ENOENT':
      return `Không tìm thấy ${path ?? 'tệp'}. Kiểm tra tên, và chạy lệnh trong thư mục của dự án.`;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return `Không mở được ${path ?? 'tệp'}: tệp đang mở ở chương trình khác, hoặc không có quyền.`;
    default:
      return error.message;
  }
}
