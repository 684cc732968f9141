import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readFromRepository } from './browser-repository.ts';

/** What the forms of a new year write, in the order in which the editors' page asks for it. */
export const newYearFiles = ['documents.yaml', 'slogans.yaml', 'campaign.mdx'].map(
  (name) => `content/2024/${name}`,
);

/** Fills the three forms of 2024 with the least that a year needs. @param address of the editors' page, signed in. */
export async function fillNewYear(page: Page, address: string): Promise<void> {
  const open = (collection: string) => page.goto(`${address}#/collections/${collection}/new`);
  const write = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
  const tick = (name: string | RegExp) => page.getByRole('radio', { name }).click();
  const choose = async (name: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name }).click();
    await page.getByRole('option', { name: option }).click();
  };
  const save = async (file = ''): Promise<void> => {
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect.poll(() => readFromRepository(page, file).catch(() => '')).not.toBe('');
    // It leaves the form some time after the file is written, and would leave the next one too.
    await page.waitForURL(({ hash }) => !hash.endsWith('/new'));
  };
  const [documents, slogans, campaign] = newYearFiles;

  await open('documents');
  await page.getByRole('button', { name: /^Thêm .*Văn bản/ }).click();
  await write('Mã', '2024-cong-van');
  await write('Tên', 'Công văn hướng dẫn năm 2024');
  await choose('Loại', 'Công văn');
  await write('Nơi ban hành', 'Bộ Nội vụ');
  await choose('Cấp', 'Trung ương');
  await write('Ngày', '2024-10-03');
  await tick('Đã ban hành');
  await tick(/^Văn bản của bộ/);
  await save(documents);

  await open('sloganList');
  await tick('Chưa có trong kho lưu trữ');
  await page.getByRole('textbox', { name: 'Ghi chú' }).first().fill('Đã tìm ở trang của bộ, chưa thấy.');
  await save(slogans);

  await open('campaign');
  await tick(/trai-tim-cam/);
  await write('Tên tháng', 'Tháng hành động vì bình đẳng giới');
  await page
    .getByRole('group', { name: /Chủ đề/ })
    .getByRole('button', { name: 'Mở rộng' })
    .first()
    .click();
  await write('Lời chủ đề', 'Cùng nhau chấm dứt bạo lực');
  // The document that the first form has saved just now.
  await tick(/^2024-cong-van/);
  await save(campaign);
}
