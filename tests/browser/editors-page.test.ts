import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addPolicy } from '#build/integrations/page-policy.ts';
import { formatIssues } from '#content/checks/format-issues.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { type FolderServer, serveFolder } from '../../scripts/serve-folder.ts';
import { toBlankPng } from '../support/blank-png.ts';
import { fillRepository, readFromRepository } from '../support/browser-repository.ts';
import { builtSites } from '../support/built-sites.ts';
import { astroCommand, copyProject, leavePages, plainEnvironment } from '../support/copy-project.ts';
import { fillNewYear, newYearFiles } from '../support/fill-new-year.ts';
import { inFullRun, isFullRun } from '../support/is-full-run.ts';
import { patience } from '../support/open-browser.ts';

let root: string;
let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
  root = await copyProject('tests/fixtures/content/valid');
  await appendFile(join(root, 'content/site.yaml'), 'cms:\n  backend:\n    name: test-repo\n');
  if (!isFullRun) await leavePages(root, 'quan-tri', 'favicon.svg.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astroCommand, 'build'], {
    cwd: root,
    env: plainEnvironment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  server = await serveFolder({ folder: join(root, 'dist') });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (root) await rm(root, { recursive: true });
});

async function readFiles(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

/** The page, signed in to a repository that holds the site's content, in a browser that asks for English. */
async function openEditors(): Promise<{ page: Page; foreign: string[]; silenced: string[] }> {
  const { page, silenced } = await newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(server.address))
      foreign.push(request.url());
  });
  await page.goto(`${server.address}favicon.svg`);
  await fillRepository(page, await readFiles());
  await page.goto(`${server.address}quan-tri/`);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn thử nghiệm' }).click();
  await page.getByText('Chuyên mục', { exact: true }).waitFor();
  return { page, foreign, silenced };
}

/** A page that notes what its policy forbids. */
async function newPage(): Promise<{ page: Page; silenced: string[] }> {
  const context = await browser.newContext({ locale: 'en-US' });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const silenced: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) silenced.push(message.text());
  });
  return { page, silenced };
}

async function openEntry(page: Page, collection: string, entry: string): Promise<void> {
  await page.getByText(collection, { exact: true }).first().click();
  await page.getByText(entry, { exact: true }).first().click();
}

/** Saves, and holds what was written against the checks. @returns the report and the file's text. */
async function save(page: Page, file: string): Promise<{ report: string; text: string }> {
  const before = await readFromRepository(page, file);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => readFromRepository(page, file)).not.toBe(before);
  const text = await readFromRepository(page, file);
  await writeFile(join(root, file), text);
  const { issues } = await checkContent(root);
  return { report: formatIssues(issues), text };
}

describe('the editors’ page', () => {
  inFullRun('shows every kind of content in Vietnamese, and asks nobody else for anything', async () => {
    const { page, foreign } = await openEditors();
    const labels = ['Tháng hành động', 'Khẩu hiệu', 'Văn bản của năm', 'Bộ nhận diện', 'Thông tin trang'];
    for (const label of labels) await page.getByText(label, { exact: true }).first().waitFor();
    expect(foreign).toEqual([]);
  });

  it('is laid out by styles of its own, which its policy allows', async () => {
    const { page, silenced } = await openEditors();
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('style')].map(({ sheet }) => sheet?.cssRules.length ?? 0),
    );
    expect(styles.length).toBeGreaterThan(3);
    expect(styles.filter((rules) => rules === 0)).toEqual([]);
    const button = page.getByRole('button').first();
    // A button without style is an inline block.
    expect(await button.evaluate((one) => getComputedStyle(one).display)).toBe('flex');
    expect(silenced).toEqual([]);
  });

  it('may ask the git service that the content names', async () => {
    const { page } = await newPage();
    await page.route(/^https:/, (route) =>
      route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } }),
    );
    const html = await readFile(join(root, 'dist/quan-tri/index.html'), 'utf8');
    const github = html
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('{"name":"test-repo"}', '{"name":"github","repo":"trai-tim-cam/trai-tim-cam"}');
    await page.route(`${server.address}quan-tri/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: addPolicy({ address: 'quan-tri/', html: github }),
      }),
    );
    await page.goto(`${server.address}quan-tri/`);
    const ask = (address: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        address,
      );
    expect(await ask('https://api.github.com/user')).toBe(true);
    expect(await ask('https://api.example.com/user')).toBe(false);
  });

  it('writes a changed slogan so that the checks have nothing to say', async () => {
    const { page } = await openEditors();
    await openEntry(page, 'Khẩu hiệu', '2023');
    await page.getByRole('button', { name: 'Mở rộng tất cả' }).click();
    await page
      .getByRole('textbox', { name: 'Khẩu hiệu' })
      .first()
      .fill('Cùng hưởng ứng Tháng hành động năm 2023');
    const { report, text } = await save(page, 'content/2023/slogans.yaml');
    expect(text).toContain('- text: Cùng hưởng ứng Tháng hành động năm 2023');
    expect(report).toBe('Nội dung không có lỗi.');
  });

  inFullRun('writes a changed campaign with its text so that the checks have nothing to say', async () => {
    const { page } = await openEditors();
    await openEntry(page, 'Tháng hành động', '2023');
    await page.getByRole('textbox', { name: 'Tên tháng' }).fill('Tháng hành động vì bình đẳng giới');
    const { report, text } = await save(page, 'content/2023/campaign.mdx');
    expect(text).toContain('monthName: Tháng hành động vì bình đẳng giới\n');
    expect(report).toBe('Nội dung không có lỗi.');
  });

  it('makes a whole new year of which the checks have nothing to say', async () => {
    const { page } = await openEditors();
    await fillNewYear(page, `${server.address}quan-tri/`);
    await mkdir(join(root, 'content/2024'));
    onTestFinished(() => rm(join(root, 'content/2024'), { recursive: true }));
    for (const file of newYearFiles) await writeFile(join(root, file), await readFromRepository(page, file));
    const { issues } = await checkContent(root);
    expect(formatIssues(issues)).toBe('Nội dung không có lỗi.');
    expect(await readFromRepository(page, 'content/2024/slogans.yaml')).toContain('status: not-found');
  });

  inFullRun('lays a picture beside its article under a plain name', async () => {
    const { page } = await openEditors();
    await openEntry(page, 'Tháng hành động', '2023');
    // A field is made when it is near what is seen.
    await page.setViewportSize({ width: 1366, height: 4000 });
    await page.locator('.lexical-root').first().click();
    await page.getByRole('button', { name: 'Ảnh', exact: true }).first().click();
    await page.getByRole('button', { name: 'Duyệt tệp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('option', { name: 'Tệp thuộc bài viết' }).click();
    const picture = { name: 'Ảnh lễ #2.PNG', mimeType: 'image/png', buffer: toBlankPng(40) };
    await dialog.locator('input[type=file]').last().setInputFiles(picture);
    await dialog.getByRole('button', { name: 'Chèn' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { text } = await save(page, 'content/2023/campaign.mdx');
    expect(text).toContain('](./assets/anh-le-2.png)');
    expect(await readFromRepository(page, 'content/2023/assets/anh-le-2.png')).toContain('PNG');
  });

  it.each(builtSites)('is not in $folder, whose content names no backend', async ({ folder }) => {
    expect(await readdir(folder)).not.toContain('quan-tri');
  });
});
