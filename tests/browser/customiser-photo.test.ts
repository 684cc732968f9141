import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser, saveFrom } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** 12 megapixels as a telephone keeps them: lying on its side, with the word that it stands. Upright, it is blue above green. */
const [blue, green] = ['#0050C0', '#20A040'] as const;
const upright = await sharp({ create: { width: 3000, height: 4000, channels: 3, background: green } })
  .composite([
    {
      input: { create: { width: 3000, height: 2000, channels: 3, background: blue } },
      left: 0,
      top: 0,
    },
  ])
  .jpeg()
  .toBuffer();
const photo = await sharp(upright).rotate(270).jpeg().withMetadata({ orientation: 6 }).toBuffer();

describe('a photo of one’s own in the frame', () => {
  const { openPage, toAddress } = openBrowser(site);
  const open = async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    return page;
  };
  const choose = (page: Page, buffer: Buffer) =>
    page.locator('[data-photo] input[type="file"]').setInputFiles({ name: 'anh.jpg', mimeType: '', buffer });

  inFullRun(
    'is asked for where the format has room for it, and then lies upright below the frame that is saved',
    async () => {
      const page = await open();
      const field = page.locator('[data-photo]');
      expect(await field.isVisible()).toBe(false);
      await chooseFormat(page, 'khung-avatar');
      await field.getByText('Hỏi ý người có mặt trong ảnh').waitFor();
      await page.waitForFunction(() => document.querySelector('.preview canvas') !== null);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`));
      await choose(page, photo);
      await field.getByText('Đã đặt ảnh anh.jpg').waitFor();

      const png = await saveFrom(page, 'Tải ảnh PNG');
      expect(await sharp(png.bytes).metadata()).toMatchObject({ format: 'png', width: 1080, height: 1080 });
      expect(await tonesAt(png.bytes, [400, 640])).toEqual(['blue', 'green']);
      const jpeg = await saveFrom(page, 'Ảnh JPEG');
      expect(jpeg.name).toMatch(/khung-avatar.*\.jpg$/);
      expect(await sharp(jpeg.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1080, height: 1080 });
      expect(await tonesAt(jpeg.bytes, [400, 640])).toEqual(['blue', 'green']);
      expect(asked.filter((request) => request !== 'GET ')).toEqual([]);
      expect(await page.getByRole('button', { name: 'SVG' }).isVisible()).toBe(false);

      await chooseFormat(page, 'vuong');
      await field.waitFor({ state: 'hidden' });
      expect(await page.locator('.preview canvas').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Ảnh JPEG' }).isVisible()).toBe(false);
    },
  );

  it('is moved and made larger by mouse, wheel, keys and sliders', async () => {
    const page = await open();
    await chooseFormat(page, 'khung-avatar');
    await page.waitForFunction(() => document.querySelector('.preview canvas') !== null);
    await choose(page, photo);
    const value = (name: string) => page.locator(`[data-photo-range="${name}"]`).inputValue();
    await expect.poll(() => value('zoom')).toBe('100');
    const sheet = page.locator('.preview .sheet');
    const { x, y, width, height } = (await sheet.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height, { steps: 3 });
    await page.mouse.up();
    expect([await value('x'), await value('y')]).toEqual(['0', '100']);
    // Down as far as it goes, its upper part alone is in the opening's middle.
    expect(await tonesAt((await saveFrom(page, 'Tải ảnh PNG')).bytes, [400, 540])).toEqual(['blue', 'blue']);

    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.wheel(0, -100);
    await expect.poll(async () => Number(await value('zoom'))).toBeGreaterThan(100);
    await page.locator('.preview .frame').focus();
    await page.keyboard.press('+');
    expect(Number(await value('zoom'))).toBeGreaterThan(110);
    const before = Number(await value('x'));
    await page.keyboard.press('ArrowLeft');
    expect(Number(await value('x'))).toBeLessThan(before);
    await page.getByLabel('Phóng to (%)').fill('400');
    await expect.poll(() => value('zoom')).toBe('400');
    await page.getByRole('button', { name: 'Bỏ ảnh này' }).click();
    const { data } = await sharp((await saveFrom(page, 'Tải ảnh PNG')).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[(540 * 1080 + 540) * 4 + 3]).toBe(0);
  });

  inFullRun('comes by dropping, and what is no photo is refused plainly', async () => {
    const page = await open();
    await chooseFormat(page, 'khung-avatar');
    const field = page.locator('[data-photo]');
    await page.waitForFunction(() => document.querySelector('.preview canvas') !== null);
    await choose(page, Buffer.from('%PDF-1.7'));
    await field.getByText('không phải là ảnh chụp').waitFor();
    await choose(page, photo.subarray(0, photo.length - 200));
    await field.getByText('bị hỏng hoặc chưa tải xong').waitFor();
    const small = await sharp({ create: { width: 200, height: 200, channels: 3, background: blue } })
      .png()
      .toBuffer();
    await page.evaluate(
      (bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'tha.png', { type: 'image/png' }));
        const options = { bubbles: true, cancelable: true, dataTransfer };
        document.querySelector('.preview')?.dispatchEvent(new DragEvent('drop', options));
      },
      [...small],
    );
    await field.getByText('Đã đặt ảnh tha.png').waitFor();
    await field.getByText('200 × 200 điểm nên sẽ mờ').waitFor();
    expect(await page.locator('[data-logos] li').count()).toBe(0);
  });
});

/** What the column in the middle shows at those heights, in px. */
async function tonesAt(picture: Buffer, heights: readonly number[]): Promise<string[]> {
  const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return heights.map((y) => {
    const [red = 0, greenness = 0, blueness = 0] = data.subarray((y * 1080 + 540) * 3);
    if (red > 90) return 'other';
    return blueness > greenness ? 'blue' : 'green';
  });
}
