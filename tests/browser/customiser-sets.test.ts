import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const { openPage, toAddress } = openBrowser(site);

it('the ten files a ward needs come in one ZIP, at one press', async () => {
  const page = await openPage();
  await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
  await page.getByLabel('Tên đơn vị').fill('Phường Kỳ Lừa');
  await page.getByText('Bộ đủ dùng và loạt ảnh').click();
  const { name, bytes } = await saveFrom(page, 'Tạo bộ đủ dùng');
  expect(name).toMatch(/^thang-hanh-dong-\d{4}_bo-du-dung\.zip$/);
  const files = Object.keys(unzipSync(bytes));
  expect(files).toHaveLength(10);
  expect(
    files.filter((path) => /^(dang-mang|in)\/.*(_phuong-ky-lua|khung-avatar.*)\.(png|pdf)$/.test(path)),
  ).toEqual(files);
});
