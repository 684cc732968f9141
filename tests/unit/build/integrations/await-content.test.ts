import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { awaitContent } from '#build/integrations/await-content.ts';

async function startBroken() {
  const root = await mkdtemp(join(tmpdir(), 'await-content-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp('tests/fixtures/content/valid', join(root, 'content'), { recursive: true });
  const file = join(root, 'content/2023/slogans.yaml');
  const right = await readFile(file, 'utf8');
  await writeFile(file, `${right}\n- text: Chấm dứt: bạo lực\n`);
  return { root, file, right };
}

it('takes a file that is mended at the moment in which its issues are first said', async () => {
  const { root, file, right } = await startBroken();
  let mended: Promise<void> | undefined;
  await awaitContent(root, { host: '127.0.0.1', port: 0 }, () => {
    mended ??= writeFile(file, right);
  });
  await mended;
});

it('says the issues again only when they are others', async () => {
  const { root, file, right } = await startBroken();
  const said: string[] = [];
  const ended = awaitContent(root, { host: '127.0.0.1', port: 0 }, (report) => said.push(report));
  while (said.length === 0) await setTimeout(10);
  await writeFile(join(root, 'content/notes.txt'), 'một ghi chú');
  await writeFile(file, `\n${await readFile(file, 'utf8')}`);
  while (said.length === 1) await setTimeout(10);
  await writeFile(file, right);
  await ended;
  expect(new Set(said).size).toBe(said.length);
});
