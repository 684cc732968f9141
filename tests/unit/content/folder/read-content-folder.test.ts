import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '#content/folder/read-content-folder.ts';
import { layContent } from './lay-content.ts';

const readIssues = async (root: string) =>
  (await readContentFolder(root)).issues.map(({ code, position }) => `${code} ${position.file}`);

test('the folder gives its years, its identities and every file with its data', async () => {
  const folder = await readContentFolder(await layContent());
  expect(folder.years).toEqual([2023]);
  expect(folder.identityNames).toEqual(['trai-tim-cam']);
  expect(folder.files.map(({ path }) => path)).toContain('content/2023/campaign.mdx');
  expect(folder.files.every(({ readable }) => readable)).toBe(true);
  expect(folder.issues).toEqual([]);
});

test('a year lacks each of its three files that is not there', async () => {
  const root = await layContent();
  await mkdir(join(root, 'content/2024'));
  await rm(join(root, 'content/hotlines.yaml'));
  expect(await readIssues(root)).toEqual([
    'missing-file content/hotlines.yaml',
    'missing-file content/2024/campaign.mdx',
    'missing-file content/2024/slogans.yaml',
    'missing-file content/2024/documents.yaml',
  ]);
});

test('a file that nothing reads is told, pictures and hidden files are not', async () => {
  const root = await layContent();
  await mkdir(join(root, 'content/2023/assets'));
  for (const name of ['2023/slogan.yaml', '2023/assets/anh.jpg', '.DS_Store', 'README.md'])
    await writeFile(join(root, 'content', name), '');
  expect(await readIssues(root)).toEqual(['unknown-file content/2023/slogan.yaml']);
});

test.each([
  ['2023/Slogan.yaml', 'content/2023/slogans.yaml'],
  ['2023/khẩu hiệu.yaml', 'content/2023/slogans.yaml'],
  ['2023/công văn.yml', 'content/2023/documents.yaml'],
  ['2023/phu-luc.docx', 'import-slogans'],
  ['2023/anh.png', 'content/2023/assets/'],
  ['2023/slogans.yaml.bak', 'bản chép'],
  ['identities/trai-tim-cam/emblem.jpg', 'emblem.png'],
])('the stray file %s is told with %s', async (name, words) => {
  const root = await layContent();
  await writeFile(join(root, 'content', name), '');
  const { issues } = await readContentFolder(root);
  expect(issues).toMatchObject([{ code: 'unknown-file', fix: expect.stringContaining(words) }]);
});

test('a root without content is an error of the caller', async () => {
  await expect(readContentFolder('/nowhere')).rejects.toThrow('ENOENT');
});
