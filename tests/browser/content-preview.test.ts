import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { type DevSite, startDevSite } from '../support/dev-site.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { patience } from '../support/open-browser.ts';

const list = '2023/slogans.yaml';
const slogan = 'khau-hieu/cham-dut-bao-luc-vun-dap-yeu-thuong/';

let site: DevSite;
let browser: Browser;
beforeAll(async () => {
  site = await startDevSite((edit) =>
    edit(list, 'text: Chấm dứt bạo lực, vun', 'text: Chấm dứt: bạo lực, vun'),
  );
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  onTestFinished(() => page.close());
  await page.goto(`${site.address}${path}`);
  return page;
}

describe('the dev server', () => {
  it('shows what was wrong with the content already when it started, until it is mended', async () => {
    const page = await open('nam/2023/');
    const issues = page.locator('#content-issues');
    await issues.getByText('content/2023/slogans.yaml:6:').waitFor();
    const shown = await issues.getByRole('listitem').first().textContent();
    expect(shown).toContain('Lỗi [broken-yaml]');
    expect(shown).toContain('Cách sửa:');
    await site.edit(list, 'text: Chấm dứt: bạo lực', 'text: Chấm dứt bạo lực');
    // The whole of Astro starts meanwhile, beside whatever else the machine does.
    await page.getByRole('main').waitFor({ timeout: 2 * patience });
    await issues.getByText('[broken-yaml]').waitFor({ state: 'detached' });
  });

  inFullRun(
    'shows, on the page that an error breaks, how to mend it, and the page again afterwards',
    async () => {
      const page = await open('nam/2023/');
      await site.edit('2023/campaign.mdx', '\n---\n\n', '\n---\n\nDưới <18 tuổi.\n\n');
      const issues = page.locator('#content-issues');
      await issues.getByText('[mdx-sign]').waitFor();
      await page.reload();
      await issues.getByText('[mdx-sign]').waitFor();
      await site.edit('2023/campaign.mdx', 'Dưới <18 tuổi.', 'Dưới 18 tuổi.');
      await page.getByText('Dưới 18 tuổi.').waitFor();
      await issues.getByText('[mdx-sign]').waitFor({ state: 'detached' });
    },
  );

  it('shows a changed slogan with its new artwork', async () => {
    const page = await open(slogan);
    const picture = page.locator('main img').first();
    const draw = () =>
      picture.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return (await fetch(image.currentSrc)).text();
      });
    const before = await draw();
    await site.edit(list, 'Chấm dứt bạo lực, vun đắp', 'Chấm dứt bạo lực! Vun đắp');
    await page.getByRole('heading', { name: 'Chấm dứt bạo lực! Vun đắp' }).waitFor();
    expect(await draw()).not.toBe(before);
  });
});
