import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser } from '../support/customiser-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

const create = { width: 300, height: 200, channels: 3, background: '#0050C0' } as const;
const png = await sharp({ create }).png().toBuffer();
const jpeg = sharp({ create }).jpeg();
const drawing = '<path fill="#0050C0" d="M0 0H30V20H0Z"/>';
const wrap = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">${inner}</svg>`;
const movingGif = await sharp(
  [
    png,
    await sharp({ create: { ...create, background: '#FFF' } })
      .png()
      .toBuffer(),
  ],
  {
    join: { animated: true },
  },
)
  .gif()
  .toBuffer();

const taken: [string, Buffer, RegExp][] = [
  [
    'a JPEG with a film behind it',
    Buffer.concat([await jpeg.toBuffer(), Buffer.from('\0\0\0\x18ftypmp42')]),
    /Đã thêm/,
  ],
  ['a PNG with a line end behind it', Buffer.concat([png, Buffer.from('\n')]), /Đã thêm/],
  ['a JPEG of four inks', await sharp({ create }).toColourspace('cmyk').jpeg().toBuffer(), /Đã thêm/],
  ['a moving GIF', movingGif, /một hình đứng yên/],
  ['a compressed SVG', gzipSync(wrap(drawing)), /Đã thêm/],
  ['an SVG in UTF-16', Buffer.from(`\uFEFF${wrap(drawing)}`, 'utf16le'), /Đã thêm/],
  [
    'an SVG that fades in',
    Buffer.from(
      wrap(`<style>@keyframes k{from{opacity:0}to{opacity:1}}path{animation:k 2s}</style>${drawing}`),
    ),
    /một hình đứng yên/,
  ],
  ['an SVG with live words', Buffer.from(wrap(`${drawing}<text y="9">Xã</text>`)), /đường nét/],
];

const refused: [string, Buffer, RegExp][] = [
  ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /HEIC/],
  ['a PDF', Buffer.from('%PDF-1.7'), /PDF, AI hoặc EPS/],
  [
    'an SVG that would hold the page',
    Buffer.from(
      wrap('<filter id="f"><feMorphology operator="dilate" radius="99"/></filter><rect filter="url(#f)"/>'),
    ),
    /nặng quá/,
  ],
];

/** One page for all: each case takes away what it has added. */
describe('a logo of another kind', () => {
  const { openSharedPage, toAddress } = openBrowser(site);
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    page = await openSharedPage();
    page.on('console', (message) => complaints.push(message.text()));
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
  });
  afterEach(async () => {
    for (const button of await page.getByRole('button', { name: 'Bỏ lô-gô này' }).all()) await button.click();
    await page.locator('[data-logos] output').evaluate((output) => output.replaceChildren());
  });
  const choose = (buffer: Buffer) =>
    page.locator('[data-logos] input').setInputFiles({ name: 'lo-go', mimeType: '', buffer });

  it.each(taken)('is taken from %s, and what is to be known of it said', async (_what, buffer, said) => {
    await choose(buffer);
    await page.locator('[data-logos] output').getByText(said).waitFor();
    const shown = await sharp(await page.locator('[data-logos] img').screenshot())
      .removeAlpha()
      .resize(1, 1)
      .raw()
      .toBuffer();
    expect((shown[2] ?? 0) - (shown[0] ?? 0)).toBeGreaterThan(80);
    expect(complaints).toEqual([]);
  });

  it.each(refused)('is named and refused with advice when it is %s', async (_what, buffer, said) => {
    await choose(buffer);
    await page.locator('[data-logos] output').getByText(said).waitFor();
    expect(await page.locator('[data-logos] li').count()).toBe(0);
  });

  it('stands upright as its camera says', async () => {
    await choose(await sharp({ create }).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    const image = page.locator('[data-logos] img');
    await image.waitFor();
    expect([await image.getAttribute('width'), await image.getAttribute('height')]).toEqual(['200', '300']);
  });
});
