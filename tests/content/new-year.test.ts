import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#content/folder/check-content.ts';
import { answers, layRootOfTest, messages, toAnnexFile } from '../support/new-year.ts';
import { runScript } from '../support/run-script.ts';

const project = join(import.meta.dirname, '../..');

/** The commands in the tests' own process; that they begin in one of their own is held by one run of each. */
const run = (root: string, script: string, args: string[], input = '') =>
  runScript(script, [...args, '--root', root], input);

async function layAnswers(root: string, more: object = {}): Promise<string> {
  const path = join(root, 'tra-loi.yaml');
  const said = Object.entries({ ...answers, ...more }).filter(([, value]) => value !== '');
  const lines = said.map(([name, value]) => `${name}: ${value}\n`);
  await writeFile(path, lines.join(''));
  return path;
}

// Seconds are the drawing code's, which measures every sentence in every format.
test('an annex becomes a year with twenty slogans and no error', async () => {
  const root = await layRootOfTest();
  const made = await run(root, 'new-year.ts', ['--answers', await layAnswers(root)]);
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('npm run import-slogans') });
  const annex = join(root, 'phu-luc.docx');
  await writeFile(annex, toAnnexFile());
  const imported = await run(root, 'import-slogans.ts', [annex, '--year', '2027', '--yes']);
  expect(imported).toMatchObject({ code: 0, output: expect.stringContaining('Tìm thấy 20 khẩu hiệu') });
  expect(imported.output).toContain('đã dùng năm 2023');
  const validated = await run(root, 'validate.ts', ['--format', 'json']);
  expect(JSON.parse(validated.output)).toEqual({ errors: 0, warnings: 0, issues: [] });
  const { content } = await checkContent(root);
  const year = content.years.find((one) => one.year === 2027);
  expect(year?.slogans.map(({ value }) => value.text)).toEqual(messages);
  expect(year?.campaign?.value.theme).toMatchObject({ text: answers.theme });
  expect(year?.list?.value).toMatchObject({ status: 'complete', source: '2027-cong-van-huong-dan' });
  expect(year?.slogans.filter(({ value }) => value.dated)).toHaveLength(2);
});

test('running both again loses nothing', async () => {
  const root = await layRootOfTest();
  const path = join(root, 'content/2027/slogans.yaml');
  const file = await layAnswers(root);
  await run(root, 'new-year.ts', ['--answers', file]);
  const list = messages.slice(-4).join('\n');
  await run(root, 'import-slogans.ts', ['--year', '2027', '--yes'], list);
  const edited = `# Chép tay\n${(await readFile(path, 'utf8')).replace('Không gian mạng', 'Không gian mạng,')}`;
  await writeFile(path, edited);
  const again = await run(root, 'new-year.ts', ['--answers', file]);
  expect(again.output).toContain('không ghi gì');
  const imported = await run(root, 'import-slogans.ts', ['--year', '2027', '--yes'], list);
  expect(imported.output).toContain('được giữ nguyên');
  expect(await readFile(path, 'utf8')).toBe(edited);
  expect((await readdir(join(root, 'content/2027'))).sort()).toEqual([
    'campaign.mdx',
    'documents.yaml',
    'slogans.yaml',
  ]);
});

test('the theme comes out of the annex when nobody gives it', async () => {
  const root = await layRootOfTest();
  const annex = join(root, 'phu-luc.docx');
  await writeFile(annex, toAnnexFile());
  const { code, output } = await run(root, 'new-year.ts', ['--annex', annex, '--issuer', 'Bộ Nội vụ']);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toContain(`import-slogans -- ${annex}`);
  expect(await readFile(join(root, 'content/2024/campaign.mdx'), 'utf8')).toContain(
    `text: ${answers.theme}\n`,
  );
});

test('a file that was there is left, and the others are written', async () => {
  const root = await layRootOfTest();
  await mkdir(join(root, 'content/2027'));
  await writeFile(join(root, 'content/2027/slogans.yaml'), 'của tôi\n');
  const { output } = await run(root, 'new-year.ts', ['--answers', await layAnswers(root)]);
  expect(output).toContain('Đã có content/2027/slogans.yaml, giữ nguyên.');
  expect(await readFile(join(root, 'content/2027/slogans.yaml'), 'utf8')).toBe('của tôi\n');
});

test('wrong answers are all told in the words of the checks, and nothing is written', async () => {
  const root = await layRootOfTest();
  const file = await layAnswers(root, { opens: '2027-11-31', identity: 'khong-co' });
  const { code, output } = await run(root, 'new-year.ts', ['--answers', file]);
  expect(code).toBe(1);
  expect(output).toContain('--opens: Trường “opens” phải là ngày có thật');
  expect(output).toContain('--identity: Không có bộ nhận diện “khong-co”');
  expect(await readdir(join(root, 'content'))).not.toContain('2027');
});

test('a slip in the file of answers is told at its line', async () => {
  const root = await layRootOfTest();
  const { code, output } = await run(root, 'new-year.ts', [
    '--answers',
    await layAnswers(root, { themes: 'Bình đẳng' }),
  ]);
  expect(code).toBe(1);
  expect(output).toMatch(/tra-loi\.yaml:10:1 {2}lỗi \[unknown-field\]/);
});

test.each([
  ['without --yes nothing is written', ['--year', '2023'], 0, 'Thêm --yes để ghi'],
  ['without a year the list is shown', [], 0, 'Thêm --year <năm>'],
  ['a year that is not there is made first', ['--year', '2031', '--yes'], 1, 'npm run new-year'],
  ['an unknown option is a wrong command', ['--khong-co'], 2, 'khong-co'],
])('import-slogans: %s', async (_, args, code, words) => {
  const root = await layRootOfTest();
  const before = await readFile(join(root, 'content/2023/slogans.yaml'), 'utf8');
  const result = await run(root, 'import-slogans.ts', args, messages.join('\n'));
  expect(result.output).toContain(words);
  expect(result.code).toBe(code);
  expect(await readFile(join(root, 'content/2023/slogans.yaml'), 'utf8')).toBe(before);
});

test('a list with faults is not written over', async () => {
  const root = await layRootOfTest();
  const path = join(root, 'content/2023/slogans.yaml');
  await writeFile(path, 'status: complete\nslogans:\n  - txt: Câu của tôi\n');
  const { code, output } = await run(
    root,
    'import-slogans.ts',
    ['--year', '2023', '--yes'],
    messages.join('\n'),
  );
  expect(code).toBe(1);
  expect(output).toContain('content/2023/slogans.yaml:3:5');
  expect(await readFile(path, 'utf8')).toContain('Câu của tôi');
});

test('record-addresses only adds', async () => {
  const root = await layRootOfTest();
  const path = join(root, 'content/published.yaml');
  expect((await run(root, 'record-addresses.ts', [])).code).toBe(0);
  const first = await readFile(path, 'utf8');
  expect(first).toContain('  - /nam/2023/\n');
  expect((await run(root, 'record-addresses.ts', [])).output).toContain('thêm 0');
  expect(await readFile(path, 'utf8')).toBe(first);
});

test.each(['new-year', 'import-slogans', 'validate', 'record-addresses'])(
  '%s begins as a command of its own',
  (name) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(project, 'scripts', `${name}.ts`), '--help'],
      {
        encoding: 'utf8',
        cwd: project,
      },
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('npm run')]);
  },
);
