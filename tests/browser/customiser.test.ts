import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { walkedSites } from '../support/built-sites.ts';
import {
  chooseFormat,
  openCustomiser,
  saveFrom,
  toFormatChoice,
  waitForDrawing,
  waitForWords,
} from '../support/customiser-page.ts';
import { inFullRun, sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPdf, toBoxMm } from '../unit/artwork/pdf-reader.ts';

/** Of a quick run some: what each means for a design, the tests of its schema hold. */
const damaged = [
  ['an unknown year', '#nam=2091&noi-dung=chu-de&kho=vuong&mau=nen-cam'],
  ['an unknown slogan', '#nam=2025&noi-dung=khau-hieu&khau-hieu=khong-co&kho=vuong&mau=nen-cam'],
  ['an impossible size', '#nam=2025&noi-dung=chu-de&kho=tu-chon&rong=99999&cao=1&do=m&mau=nen-cam'],
  ['markup for a format', '#nam=2025&noi-dung=chu-de&kho=<img src=x onerror=alert(1)>&mau=nen-cam'],
  ['a prototype for a look', '#nam=2025&noi-dung=chu-de&kho=vuong&mau=__proto__'],
  ['broken escapes', '#nam=%E0%A4%A&kho=%%%'],
] as const;

describe.each(walkedSites)('the customiser of the site built for $base', (site) => {
  const { openPage, toAddress } = openBrowser(site);
  const addresses = createAddresses(site.base);
  const customiser = () => toAddress(addresses.customiser);

  it('loads the drawing code only when somebody begins', async () => {
    const page = await openPage();
    let bytes = 0;
    page.on('response', async (response) => {
      if (/\.(js|wasm)$/.test(new URL(response.url()).pathname)) bytes += (await response.body()).length;
    });
    await page.goto(customiser(), { waitUntil: 'networkidle' });
    expect(page.workers()).toEqual([]);
    expect(bytes).toBeLessThan(20_000);
  });

  it('begins to load it when a mouse rests on a field', async () => {
    const page = await openPage();
    await page.goto(customiser());
    const started = page.waitForEvent('worker');
    await page.getByLabel('Tên đơn vị').hover();
    await started;
  });

  it('saves a PNG of the right size, named after the design and the unit', async () => {
    const page = await openPage();
    await openCustomiser(page, customiser());
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await chooseFormat(page, 'bia-facebook');
    await page.getByLabel('Nền trắng').check();
    const { name, bytes } = await saveFrom(page, 'Tải ảnh PNG');
    expect(name).toMatch(/^thang-hanh-dong-\d{4}_bia-facebook_ten-thang_nen-trang_ubnd-phuong-ky-lua\.png$/);
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1640, height: 624, format: 'png' });
    // The panel is deep orange to the very edge, and the field is paper.
    const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
    expect(at(1639, 0)).toEqual([0xff, 0xf6, 0xef]);
  });

  it('saves a PDF for the press of a banner, and of a size of one’s own', async () => {
    const page = await openPage();
    await openCustomiser(page, customiser());
    await chooseFormat(page, 'bang-ron-3x1m');
    const banner = readPdf((await saveFrom(page, 'Tải tệp in PDF')).bytes);
    expect(toSize(toBoxMm(banner.page, 'TrimBox'))).toEqual([300, 100]);
    expect(toSize(toBoxMm(banner.page, 'BleedBox'))).toEqual([306, 106]);
    expect(banner.content).toMatch(/ k$/m);
    expect(banner.content).not.toMatch(/ rg$/m);

    await chooseFormat(page, 'tu-chon');
    await page.getByLabel('Rộng').fill('2,5');
    await page.getByLabel('Cao').fill('0,8');
    await page.waitForFunction(() => document.querySelector('[data-facts]')?.textContent?.includes('2,5'));
    const own = await saveFrom(page, 'Tải tệp in PDF');
    expect(own.name).toContain('_kho-2.5x0.8m_');
    expect(toSize(toBoxMm(readPdf(own.bytes).page, 'TrimBox'))).toEqual([250, 80]);
  });

  inFullRun('offers a large poster on sheets of an office printer, and not what fits on one', async () => {
    const page = await openPage();
    await openCustomiser(page, customiser());
    const onSheets = page.locator('[data-download^=tiles]:visible');
    await chooseFormat(page, 'a1');
    await onSheets.first().waitFor();
    const { name, bytes } = await saveFrom(page, 'PDF ghép từ tờ A3');
    expect(name).toMatch(/_a1_.*_ghep-a3\.pdf$/);
    // The map and eight sheets.
    expect(bytes.toString('latin1')).toMatch(/\/Type \/Pages .*\/Count 9/);
    await chooseFormat(page, 'a4');
    await onSheets.first().waitFor({ state: 'hidden' });
  });

  it('carries the whole design in its address, but for nothing that is not one', async () => {
    const page = await openPage();
    await openCustomiser(page, customiser());
    await page.getByLabel('Loại nội dung').selectOption('le-phat-dong');
    await page.getByLabel('Thời gian').fill('8 giờ 00, ngày 15/11/2025');
    await page.getByLabel('Địa điểm').fill('Hội trường Ủy ban');
    await chooseFormat(page, 'phong-6x3m');
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await page.waitForFunction(() => location.hash.includes('K%E1%BB%B3'));
    const shared = page.url();

    const other = await openPage();
    await other.goto(shared);
    await waitForDrawing(other);
    await waitForWords(other, 'Hội trường Ủy ban');
    expect(await other.locator('.preview img').getAttribute('alt')).toMatch(
      /^UBND phường Kỳ Lừa\nLễ phát động[\s\S]*\nThời gian: 8 giờ 00, ngày 15\/11\/2025\nĐịa điểm: Hội trường Ủy ban/,
    );
    expect(await toFormatChoice(other, 'phong-6x3m').isChecked()).toBe(true);
  });

  it.each(sample(damaged, 3))(
    'shows the default design and says so for an address with %s',
    async (_what, hash) => {
      const page = await openPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(customiser() + hash);
      await waitForDrawing(page);
      expect(await page.locator('[data-problems]').getByText('Đường dẫn thiết kế bị hỏng').count()).toBe(1);
      expect(await toFormatChoice(page, 'vuong').isChecked()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  it('writes markup in the words as words', async () => {
    const page = await openPage();
    const words = '<script>alert(1)</script> & "Kỳ Lừa"';
    const fields = new URLSearchParams({
      nam: '2025',
      'noi-dung': 'tu-viet',
      loi: words,
      kho: 'vuong',
      mau: 'nen-cam',
    });
    await page.goto(`${customiser()}#${fields}`);
    await waitForWords(page, words);
    const { bytes } = await saveFrom(page, 'SVG');
    expect(bytes.toString()).not.toContain('<script');
    expect(bytes.toString()).toContain('&lt;script&gt;');
  });

  inFullRun(
    'says what is too long, what the typeface lacks, and mends an old encoding on request',
    async () => {
      const page = await openPage();
      await openCustomiser(page, customiser());
      await page.getByLabel('Loại nội dung').selectOption('tu-viet');
      const words = page.getByLabel('Lời của đơn vị');
      await words.fill('Chung tay vun đắp yêu thương. '.repeat(19));
      await page.getByText(/thừa khoảng \d+ ký tự/).waitFor();
      await words.fill('Yêu thương 😀');
      await page.getByText('Phông chữ không vẽ được: “😀”').waitFor();
      await words.fill('B×nh ®¼ng giíi');
      await page.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
      await waitForWords(page, 'Bình đẳng giới');
      await words.fill('Bình đẳng giới ở xã'.normalize('NFD'));
      await waitForWords(page, 'Bình đẳng giới ở xã');
    },
  );

  it('remembers the unit on this machine until it is told to forget', async () => {
    const page = await openPage();
    await openCustomiser(page, customiser());
    await page.getByLabel('Tên đơn vị').fill('Trường THPT Việt Đức');
    await page.goto(toAddress(addresses.home));
    await page.goto(customiser());
    await waitForWords(page, 'Trường THPT Việt Đức');
    await page.getByRole('button', { name: 'Quên tên đơn vị' }).click();
    await page.reload();
    expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('opens on the message of an artwork’s link “Thêm tên đơn vị”', async () => {
    const page = await openPage();
    await page.goto(toAddress(addresses.slogans));
    await page.locator(`a[href^="${addresses.slogans}"]`).nth(3).click();
    const words = (await page.locator('h1').textContent())?.trim() ?? '';
    await page.getByRole('link', { name: 'Thêm tên đơn vị' }).first().click();
    await waitForDrawing(page);
    expect(await page.locator('.preview img').getAttribute('alt')).toContain(words.replace(/[.!…]$/u, ''));
  });
});

const toSize = ([left = 0, bottom = 0, right = 0, top = 0]: number[]): number[] =>
  [right - left, top - bottom].map((mm) => Math.round(mm * 100) / 100);
