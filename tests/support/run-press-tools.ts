import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** A contributor's machine may lack poppler's and qpdf's tools; CI may not. */
export const lacksPressTools =
  !process.env.CI && ['pdftotext', 'qpdf'].some((command) => spawnSync(command, ['--version']).error);

/** What the tool prints. @throws Error when it ends with a code of its own. */
export async function runPressTool(command: string, ...parts: string[]): Promise<string> {
  const { stdout } = await runFile(command, parts, { maxBuffer: 64 * 1024 * 1024, encoding: 'latin1' });
  return Buffer.from(stdout, 'latin1').toString('utf8');
}
