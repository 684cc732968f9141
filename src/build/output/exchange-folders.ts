import { spawnSync } from 'node:child_process';

/** Exchanges the names of two folders in one step. @returns false, and changes nothing, where that cannot be had. */
export type ExchangeFolders = (one: string, other: string) => boolean;

/** Number of the system call renameat2 by the processor. */
const callNumbers: Partial<Record<NodeJS.Architecture, number>> = {
  arm: 382,
  arm64: 276,
  ia32: 353,
  loong64: 276,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
  x64: 316,
};

const currentFolder = -100;
const exchange = 2;

/**
 * Linux can, but Node does not hand it out: `mv --exchange` of coreutils 9.5 or newer does, and so does Perl,
 * which nearly every machine has with Git.
 */
export const exchangeFolders: ExchangeFolders = (one, other) => {
  if (process.platform !== 'linux') return false;
  return runs('mv', ['--exchange', '--no-target-directory', '--', one, other]) || callByPerl(one, other);
};

function callByPerl(one: string, other: string): boolean {
  const number = callNumbers[process.arch];
  if (number === undefined) return false;
  const call = `exit(syscall(${number}, ${currentFolder}, $ARGV[0], ${currentFolder}, $ARGV[1], ${exchange}) == 0 ? 0 : 1)`;
  return runs('perl', ['-e', call, '--', one, other]);
}

const runs = (command: string, options: readonly string[]): boolean =>
  spawnSync(command, options, { stdio: 'ignore' }).status === 0;
