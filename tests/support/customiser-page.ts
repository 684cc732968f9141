import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Opens the customiser and waits until it has drawn, as it does when somebody begins. */
export async function openCustomiser(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Tên đơn vị').focus();
  await waitForDrawing(page);
}

export async function waitForDrawing(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector<HTMLImageElement>('.preview img')?.src.startsWith('blob:'),
  );
}

/** The exact words of the picture, a line each, once it says them. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLImageElement>('.preview img')?.alt.includes(wanted),
    words,
  );
}

/** Chooses a format by its id, or `tu-chon`. */
export const chooseFormat = (page: Page, id: string): Promise<void> => toFormatChoice(page, id).check();

export const toFormatChoice = (page: Page, id: string): Locator =>
  page.locator(`input[name="kho"][value="${id}"]`);

export interface SavedFile {
  name: string;
  bytes: Buffer;
}

/** Presses a button and waits for what it saves. */
export async function saveFrom(page: Page, button: string): Promise<SavedFile> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  // A month that is over is asked about once.
  const anyway = page.locator('[data-past-year][open] [value=take]');
  const asked = anyway.waitFor().then(
    () => anyway.click(),
    () => undefined,
  );
  await Promise.race([saving, asked]);
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
