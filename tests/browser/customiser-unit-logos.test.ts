import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const toPng = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 200, height: 200, channels: 3, background } })
      .png()
      .toBuffer(),
  );

describe('logos of many units in a ZIP', () => {
  const { openPage, toAddress } = openBrowser(site);

  it('are matched by name, shown before anything is drawn, and stand on their units’ pictures', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    await page.getByLabel('Danh sách đơn vị').fill('Xã Tân Thành\nPhường Kỳ Lừa\nXã Hữu Lũng');
    await page.locator('[data-first] li').nth(2).waitFor();
    const zip = zipSync({
      'lo-go/UBND xã Tân Thành.png': await toPng('#0050C0'),
      'lo-go/phuong-ky-lua.png': new Uint8Array([137, 80, 78, 71]),
      'khong-ai.png': await toPng('#00C050'),
      '../ngoai.png': await toPng('#00C050'),
    });
    await page
      .locator('[data-pictures=logo] [data-pictures-file]')
      .setInputFiles({ name: 'lo-go.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await page.getByText('1 trên 3 đơn vị có lô-gô riêng.', { exact: true }).waitFor();
    const said = (await page.locator('[data-pictures=logo] [data-pictures-read]').textContent()) ?? '';
    expect(said).toContain('lo-go/UBND xã Tân Thành.png');
    expect(said).toMatch(/phuong-ky-lua\.png: Tệp ảnh này bị hỏng/);
    expect(said).toContain('khong-ai.png');
    expect(said).toContain('../ngoai.png: tên tệp lạ');
    await page.getByLabel(/Tôi đã xem/).check();
    const files = unzipSync((await saveFrom(page, 'Tạo tệp ZIP')).bytes);
    const blue = await Promise.all(
      ['xa-tan-thanh', 'xa-huu-lung'].map(async (name) => {
        const found = Object.entries(files).find(([path]) => path.includes(name));
        const { data } = await sharp(found?.[1]).removeAlpha().raw().toBuffer({ resolveWithObject: true });
        let count = 0;
        for (let at = 0; at < data.length; at += 3)
          if (data[at] === 0 && data[at + 1] === 0x50 && data[at + 2] === 0xc0) count += 1;
        return count > 500;
      }),
    );
    expect(blue).toEqual([true, false]);
  });

  inFullRun('are refused in words where the file is no ZIP', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    await page
      .locator('[data-pictures=logo] [data-pictures-file]')
      .setInputFiles({ name: 'lo-go.zip', mimeType: 'application/zip', buffer: Buffer.from('Rar!') });
    await page.getByText('Tệp này không phải ZIP.').waitFor();
  });
});
