import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** One run of one process: numbers are given again, so the time of its start belongs to it. */
export interface ProcessIdentity {
  host: string;
  /** Of the machine's running; empty where the system does not tell. */
  boot: string;
  /** In which the number counts (a container has its own); empty where the system does not tell. */
  space: string;
  pid: number;
  /** In the system's own words; empty where it does not tell. */
  start: string;
}

export function identifyProcess(pid: number = process.pid): ProcessIdentity {
  return {
    host: hostname(),
    boot: read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: read(() => readlinkSync('/proc/self/ns/pid')),
    pid,
    start: readStart(pid),
  };
}

/** What can be said of a process from here: of another machine or container nothing is known. */
export type ProcessState = 'runs' | 'ended' | 'unknown';

export function findProcessState({ host, boot, space, pid, start }: ProcessIdentity): ProcessState {
  const here = identifyProcess();
  if (host !== here.host) return 'unknown';
  if (boot !== here.boot) return 'ended';
  if (space !== here.space) return 'unknown';
  return isRunning(pid) && readStart(pid) === start ? 'runs' : 'ended';
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, but somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readStart(pid: number): string {
  if (process.platform === 'linux')
    // The command's name, in brackets, may hold spaces and brackets itself; the start is field 22.
    return read(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '');
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function read(ask: () => string): string {
  try {
    return ask();
  } catch {
    // The system does not tell.
    return '';
  }
}
