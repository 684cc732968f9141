import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { chooseFormat, openCustomiser, saveFrom, waitForWords } from '../support/customiser-page.ts';
import { inFullRun, sample } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readPdf } from '../unit/artwork/pdf-reader.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

const blue = { width: 300, height: 200, channels: 3, background: '#0050C0' } as const;
const png = await sharp({ create: blue }).png().toBuffer();
const good = {
  'a PNG': png,
  'a JPEG': await sharp({ create: blue }).jpeg().toBuffer(),
  'a WebP': await sharp({ create: blue }).webp().toBuffer(),
  'an SVG': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path fill="#0050C0" d="M0 0H30V20H0Z"/></svg>',
  ),
};
const svg = (inner: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inner}</svg>`,
  );
/** The header of a picture of 100 megapixels, in a file of a few bytes. */
const huge = Buffer.from(png);
huge.writeUInt32BE(10_000, 16);
huge.writeUInt32BE(10_000, 20);
const bad: [string, Buffer, RegExp][] = [
  ['an SVG with a script', svg('<script>alert(1)</script>'), /mã chạy/],
  ['an SVG with a handler', svg('<path onload="alert(1)" d="M0 0"/>'), /mã chạy/],
  ['an SVG with foreign content', svg('<foreignObject><b/></foreignObject>'), /nội dung nhúng/],
  ['an SVG that loads a picture', svg('<image href="https://example.com/a.png"/>'), /ở nơi khác/],
  ['an SVG that loads a style', svg('<style>@import url(https://example.com)</style>'), /ở nơi khác/],
  ['an SVG that is cut off', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path'), /bị hỏng/],
  ['a picture of 100 megapixels', huge, /10000 × 10000 điểm lớn quá/],
  [
    'a program with a picture’s name',
    Buffer.from('MZ\u0090\u0000 This program cannot be run'),
    /không phải là ảnh/,
  ],
  ['a PNG that is cut off', png.subarray(0, png.length - 20), /bị hỏng/],
  ['a file of nothing', Buffer.alloc(0), /rỗng/],
];

describe('a unit’s logo', () => {
  const { openPage, toAddress } = openBrowser(site);
  const open = async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    return page;
  };
  const choose = (page: Awaited<ReturnType<typeof open>>, buffer: Buffer, name = 'lo-go.png') =>
    page.locator('[data-logos] input').setInputFiles({ name, mimeType: 'image/png', buffer });

  inFullRun('loses its white rim on request, and has it again', async () => {
    const page = await open();
    const disc = Buffer.from(
      '<svg width="160" height="160"><circle cx="80" cy="80" r="80" fill="#0050C0"/></svg>',
    );
    const white = { width: 260, height: 240, channels: 3, background: '#FFFFFF' } as const;
    const jpeg = await sharp({ create: white })
      .composite([{ input: disc }])
      .jpeg()
      .toBuffer();
    await choose(page, jpeg, 'huy-hieu.jpg');
    await page.getByRole('button', { name: 'Cắt viền trắng' }).click();
    await page.getByText('Đã cắt viền trắng').waitFor();
    const image = page.locator('[data-logos] img');
    expect(Number(await image.getAttribute('width'))).toBeLessThan(165);
    expect(await page.getByRole('button', { name: 'Cắt viền trắng' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.locator('[data-logos] img[width="260"]').waitFor();
  });

  it('and its lines are set as chosen, which the address carries', async () => {
    const page = await open();
    await page.getByText('Cách viết tên đơn vị, nền lô-gô').click();
    await page.getByLabel('Chữ hoa').selectOption('co');
    await page.getByLabel('Nền lô-gô').selectOption('tron');
    await waitForWords(page, 'UBND PHƯỜNG KỲ LỪA');
    // Written when the visitor pauses: each choice may come with the next one.
    await page.waitForFunction(() =>
      ['chu-hoa=co', 'nen-lo-go=tron'].every((choice) => location.hash.includes(choice)),
    );
  });

  it.each(sample(Object.entries(good), 3))('comes from %s into the picture', async (_what, bytes) => {
    const page = await open();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await choose(page, bytes);
    await page.getByText('Đã thêm lô-gô').waitFor();
    // Both in the preview and beside the field; the site's policy forbids data: pictures in the page itself.
    expect(await countBlue(await page.locator('.preview img').screenshot())).toBeGreaterThan(100);
    expect(await countBlue(await page.locator('[data-logos] img').screenshot())).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
    const saved = await saveFrom(page, 'Tải ảnh PNG');
    expect(await countBlue(saved.bytes)).toBeGreaterThan(2000);
    const drawn = (await saveFrom(page, 'SVG')).bytes.toString();
    expect(drawn).toMatch(/<image [^>]*href="data:image\/png;base64,/);
    expect(decodeURIComponent(page.url())).not.toContain('base64');
  });

  inFullRun('comes by dropping and by pasting too', async () => {
    const page = await open();
    const give = (kind: 'drop' | 'paste') =>
      page.evaluate(
        ({ kind, bytes }) => {
          const given = new DataTransfer();
          given.items.add(new File([new Uint8Array(bytes)], 'lo-go.png', { type: 'image/png' }));
          const options = { bubbles: true, cancelable: true };
          const event =
            kind === 'drop'
              ? new DragEvent(kind, { ...options, dataTransfer: given })
              : new ClipboardEvent(kind, { ...options, clipboardData: given });
          document.querySelector('.preview')?.dispatchEvent(event);
        },
        { kind, bytes: [...png] },
      );
    await give('drop');
    await page.locator('[data-logos] li').nth(0).waitFor();
    await give('paste');
    await page.locator('[data-logos] li').nth(1).waitFor();
    await give('paste');
    await page.getByText('Chỉ đặt được hai lô-gô').waitFor();
  });

  it('is in a PDF as inks, and goes when it is taken away', async () => {
    const page = await open();
    await choose(page, png);
    await page.getByText('Đã thêm lô-gô').waitFor();
    await chooseFormat(page, 'a4');
    const pdf = readPdf((await saveFrom(page, 'Tải tệp in PDF')).bytes);
    expect(pdf.text).toMatch(/\/Subtype \/Image \/Width 300 \/Height 200 \/ColorSpace \/DeviceCMYK/);
    expect(pdf.content).toContain('/Im0 Do');
    await page.getByRole('button', { name: 'Bỏ lô-gô này' }).click();
    expect(readPdf((await saveFrom(page, 'Tải tệp in PDF')).bytes).content).not.toContain(' Do');
  });
});

/** One page for all: what is refused leaves nothing. */
describe('what is no logo', () => {
  const { openSharedPage, toAddress } = openBrowser(site);
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    page = await openSharedPage();
    page.on('request', (request) => asked.push(request.url()));
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
  });

  it.each(bad)('is refused plainly when it is %s', async (_what, buffer, words) => {
    const said = page.locator('[data-logos] output');
    await said.evaluate((output) => output.replaceChildren());
    await page
      .locator('[data-logos] input')
      .setInputFiles({ name: 'lo-go.png', mimeType: 'image/png', buffer });
    await said.getByText(words).waitFor();
    expect(await page.locator('[data-logos] li').count()).toBe(0);
    expect(asked.filter((url) => url.includes('example.com'))).toEqual([]);
  });
});

async function countBlue(picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    if ((data[at] ?? 255) < 20 && (data[at + 2] ?? 0) > 170) count += 1;
  }
  return count;
}
