import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { findProcessState, identifyProcess, type ProcessIdentity } from './process-identity.ts';

/** What a lock file says. */
interface Holder extends ProcessIdentity {
  /** ISO time, for who reads the message. */
  since: string;
}

export interface FolderLock {
  /** At once, so that a process that ends can still do it. */
  release: () => void;
}

/** Of another machine nothing is known but that its lock is touched every ten seconds. */
const touchedEvery = 10_000;
const forgottenAfter = 10 * 60_000;

/** Another process that runs has the lock. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/**
 * Takes the lock that the file stands for, also from a process that has ended without giving it back.
 * @throws LockedError when another process has it.
 */
export async function lockFolder(file: string, owner = identifyProcess()): Promise<FolderLock> {
  const holder: Holder = { ...owner, since: new Date().toISOString() };
  const text = `${JSON.stringify(holder)}\n`;
  while (!(await createWhole(file, text))) {
    const found = await readLock(file);
    if (found === undefined) continue;
    if (!(await isForgotten(file, found))) throw new LockedError(toMessage(file, found));
    await removeForgotten(file, found, owner);
  }
  const pulse = setInterval(() => void touch(file), touchedEvery);
  pulse.unref();
  return {
    release: () => {
      clearInterval(pulse);
      if (readNow(file) === text) rmSync(file, { force: true });
    },
  };
}

/** Only whoever has the lock for it may remove a forgotten one: two that find it at once would both go on. */
async function removeForgotten(file: string, found: string, owner: ProcessIdentity): Promise<void> {
  const name = createHash('sha256').update(found).digest('hex').slice(0, 12);
  const removal = await lockFolder(`${file}-${name}`, owner);
  try {
    if ((await readLock(file)) === found) await rm(file, { force: true });
  } finally {
    removal.release();
  }
}

/** Creates a file with all of its text, so that nobody reads half of it. @returns false when there is one. */
async function createWhole(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text);
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // A file system without hard links.
      return writeFile(file, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function isForgotten(file: string, text: string): Promise<boolean> {
  const holder = toHolder(text);
  if (!holder) {
    // Half written where there are no hard links, or damaged: then it stays as it is.
    await setTimeout(1000);
    return (await readLock(file)) === text;
  }
  const state = findProcessState(holder);
  if (state !== 'unknown') return state === 'ended';
  const touched = await stat(file).then(({ mtimeMs }) => mtimeMs, absent);
  return touched === undefined || Date.now() - touched > forgottenAfter;
}

function toHolder(text: string): Holder | undefined {
  try {
    const found = JSON.parse(text) as Partial<Holder> | null;
    return typeof found?.pid === 'number' && typeof found.host === 'string' ? (found as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function toMessage(file: string, text: string): string {
  const { pid, host, since } = JSON.parse(text) as Holder;
  return (
    `Another build is at work here: process ${pid} on ${host}, since ${since}. Wait for it, or end it. ` +
    `If there is no such process any more, delete ${file}`
  );
}

const readLock = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR')
      throw new Error(`A folder stands where the lock of builds would be: remove ${file}`);
    return absent(error);
  });

/** It may have been deleted by hand; then the next build says so. */
const touch = (file: string): Promise<void> => utimes(file, new Date(), new Date()).catch(() => undefined);

function readNow(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return absent(error as NodeJS.ErrnoException);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
