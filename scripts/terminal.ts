import { cancel, isCancel } from '@clack/prompts';

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

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** @returns the exit code of a wrong command line. */
export function failUsage(message: string, usage: string): 2 {
  process.stderr.write(`${message}\n\n${usage}`);
  return 2;
}

export const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));
