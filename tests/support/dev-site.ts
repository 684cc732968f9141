import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { astroCommand, copyProject, plainEnvironment } from './copy-project.ts';

/** A dev server over a copy of the project with the least content there is, which a test may spoil. */
export interface DevSite {
  /** With a slash at the end. */
  address: string;
  /** Replaces a piece of a file of `content/`. @throws Error when the file does not hold the piece. */
  edit: (file: string, piece: string, replacement: string) => Promise<void>;
  /** Adds a file to `content/`. */
  add: (file: string, bytes: string | Uint8Array) => Promise<void>;
  close: () => Promise<void>;
}

/** @param spoil changes the copy before the server starts. */
export async function startDevSite(
  spoil: (edit: DevSite['edit'], add: DevSite['add']) => Promise<void>,
): Promise<DevSite> {
  const root = await copyProject('tests/fixtures/content/valid');
  const edit: DevSite['edit'] = async (file, piece, replacement) => {
    const path = join(root, 'content', file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(piece)) throw new Error(`content/${file} does not hold "${piece}"`);
    await writeFile(path, text.replace(piece, replacement));
  };
  const add: DevSite['add'] = async (file, bytes) => {
    const path = join(root, 'content', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  };
  await spoil(edit, add);
  const port = await findFreePort();
  const server = spawn(
    process.execPath,
    [astroCommand, 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: root,
      env: plainEnvironment,
    },
  );
  const address = `http://127.0.0.1:${port}/`;
  await awaitAnswer(server, address);
  return {
    address,
    edit,
    add,
    close: async () => {
      server.kill();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** @throws Error with the server's words when it ends before it answers. */
async function awaitAnswer(server: ChildProcess, address: string): Promise<void> {
  let output = '';
  server.stdout?.on('data', (chunk) => (output += chunk));

  server.stderr?.on('data', (chunk) => (output += chunk));
  while (server.exitCode === null) {
    if (await fetch(address).catch(() => undefined)) return;
    await setTimeout(200);
  }
  throw new Error(`The dev server ended with ${server.exitCode}:\n${output}`);
}
