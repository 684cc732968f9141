import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser, saveFrom, waitForDrawing } from '../support/customiser-page.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPdf, toEntry, toHiddenLines } from '../unit/artwork/pdf-reader.ts';

const [site] = builtSites as [(typeof builtSites)[number]];
const zalo =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/24.0';

describe('what a visitor takes along', () => {
  const { openPage, toAddress } = openBrowser(site);
  const customiser = createAddresses(site.base).customiser;

  it('is not called saved inside an app, which shows the way out and a picture to press', async () => {
    const page = await openPage({ userAgent: zalo });
    await openCustomiser(page, toAddress(customiser));
    expect(await page.locator('[data-way-out]').first().textContent()).toContain('Mở bằng trình duyệt');
    await page.getByRole('button', { name: 'Tải ảnh PNG' }).click();
    await page.locator('[data-press] img').waitFor();
    const said = (await page.locator('[data-download-status]').textContent()) ?? '';
    expect(said).toContain('nhấn giữ');
    expect(said).not.toContain('Đã tạo tệp');
  });

  it('is not offered while the design has an error, whose reason stands at the field', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(customiser));
    const field = page.getByLabel('Tên đơn vị');
    await field.fill('Kỳ Lừa 😀');
    const reason = page.locator('[data-field-problem="don-vi"]');
    await reason.getByText('Phông chữ không vẽ được: “😀”').waitFor();
    expect(await field.getAttribute('aria-describedby')).toBe(await reason.getAttribute('id'));
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    for (const type of ['png', 'svg'])
      expect(await page.locator(`[data-download="${type}"]`).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Đến ô cần sửa' }).click();
    await page.keyboard.press('Backspace');
    await reason.waitFor({ state: 'detached' });
    expect(await page.locator('[data-download="png"]').isEnabled()).toBe(true);
  });

  it('lies within the thumb’s reach on a telephone, and the picture stays in sight', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await openCustomiser(page, toAddress(customiser));
    for (const place of ['[data-looks]', '[data-batch]']) {
      await page.locator(place).scrollIntoViewIfNeeded();
      const inSight = async (selector: string) => {
        const { y = -1, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
        return y >= 0 && y + height <= 740;
      };
      expect(await inSight('[data-download="png"]')).toBe(true);
      expect(await inSight('.preview .frame')).toBe(true);
      expect(await inSight('quick-exit a')).toBe(true);
    }
  });

  it('goes to the system’s sheet as a file', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async ({ files }: { files: File[] }) => {
          document.title = `${files[0]?.name} ${files[0]?.type}`;
        },
      });
    });
    await openCustomiser(page, toAddress(customiser));
    await page.getByRole('button', { name: 'Chia sẻ ảnh' }).click();
    await page.waitForFunction(() => /^thang-hanh-dong-\d{4}_vuong.*\.png image\/png$/.test(document.title));
  });

  inFullRun('is, for a print, also a sheet to sign that names the very file by its sum', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(customiser));
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    const button = page.getByRole('button', { name: 'Phiếu duyệt' });
    expect(await button.isVisible()).toBe(false);
    await chooseFormat(page, 'a4');
    await button.waitFor();
    const proof = await saveFrom(page, 'Phiếu duyệt');
    const print = await saveFrom(page, 'Tải tệp in PDF');
    expect(proof.name).toBe(print.name.replace('.pdf', '_phieu-duyet.pdf'));
    const pdf = readPdf(proof.bytes);
    const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
    expect(lines).toContain('UBND phường Kỳ Lừa');
    expect(lines.join(' ')).toContain(createHash('sha256').update(print.bytes).digest('hex'));
    expect(lines.join(' ')).toContain(print.name);
  });

  inFullRun('needs no way out in a browser', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(customiser));
    expect(await page.locator('[data-way-out]').first().isVisible()).toBe(false);
  });

  it('stays the design of before when a damaged address follows, and it says so', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(customiser));
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await page.waitForFunction(() => location.hash.includes('don-vi'));
    await page.evaluate(() => {
      location.hash = '#nam=9999';
    });
    await page.getByText('vẫn là thiết kế trước đó').waitFor();
    expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe('UBND phường Kỳ Lừa');
  });

  it('is a name that was pasted before anything else', async () => {
    const page = await openPage();
    await page.goto(toAddress(customiser));
    // As a paste does, at once and once.
    await page.getByLabel('Tên đơn vị').evaluate((field: HTMLInputElement) => {
      field.value = 'Trạm Y tế Kỳ Lừa';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForDrawing(page);
    await page.waitForFunction(() => localStorage.length > 0);
    await page.reload();
    await page.waitForFunction(
      () => document.querySelectorAll<HTMLInputElement>('[name="don-vi"]')[1]?.value === 'Trạm Y tế Kỳ Lừa',
    );
  });
});
