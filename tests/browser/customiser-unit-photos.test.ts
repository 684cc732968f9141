import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const toJpeg = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );

describe('photos of many units in a ZIP', () => {
  const { openPage, toAddress } = openBrowser(site);

  it('stand on their units’ pictures; who has none is told before, and left out', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByText('Làm cho nhiều đơn vị một lúc').click();
    const part = page.locator('[data-pictures=photo]');
    expect(await part.isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Ảnh chụp' }).check();
    await page.getByLabel('Danh sách đơn vị').fill('Xã Tân Thành\nPhường Kỳ Lừa\nXã Hữu Lũng');
    await part.waitFor();
    await page.getByText('Dòng 1, Xã Tân Thành: chưa có ảnh nên bị bỏ ra.').waitFor();
    const zip = zipSync({
      'Ảnh UBND xã Tân Thành.jpg': await toJpeg('#0050C0'),
      'phuong-ky-lua.jpg': await toJpeg('#00C050'),
      'khong-ai.jpg': await toJpeg('#808080'),
    });
    await part
      .locator('[data-pictures-file]')
      .setInputFiles({ name: 'anh.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await page.getByText('2 trên 3 đơn vị có ảnh riêng.', { exact: true }).waitFor();
    expect(await part.locator('[data-pictures-read]').textContent()).toContain('khong-ai.jpg');
    await page
      .locator('[data-failures]', { hasNotText: 'Dòng 1' })
      .getByText('Dòng 3, Xã Hữu Lũng')
      .waitFor();
    await page.getByLabel(/Tôi đã xem/).check();
    const files = unzipSync((await saveFrom(page, 'Tạo tệp ZIP')).bytes);
    const seen = await Promise.all(
      ['xa-tan-thanh', 'phuong-ky-lua'].map(async (name) =>
        findColour(Object.entries(files).find(([path]) => path.includes(name))?.[1]),
      ),
    );
    expect(seen).toEqual(['blue', 'green']);
    expect(Object.keys(files).filter((path) => path.includes('huu-lung'))).toEqual([]);
    expect(new TextDecoder().decode(files['tep-chua-lam-duoc.txt'])).toContain('Xã Hữu Lũng');
  });
});

/** What the middle of a square picture's upper part shows. */
async function findColour(picture: Uint8Array | undefined): Promise<'blue' | 'green' | 'neither'> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red = 255, green = 0, blue = 0] = data.subarray((100 * info.width + 540) * 3);
  if (red > 30) return 'neither';
  if (Math.abs(blue - 0xc0) < 12) return 'blue';
  return Math.abs(green - 0xc0) < 12 ? 'green' : 'neither';
}
