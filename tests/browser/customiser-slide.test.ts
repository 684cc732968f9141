import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#domain/site/addresses.ts';
import { builtSites } from '../support/built-sites.ts';
import { openCustomiser, saveFrom, waitForWords } from '../support/customiser-page.ts';
import { openBrowser } from '../support/open-browser.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

describe('a design as a PowerPoint file', () => {
  const { openPage, toAddress } = openBrowser(site);

  it('has its words as text above a picture of the rest', async () => {
    const page = await openPage();
    await openCustomiser(page, toAddress(createAddresses(site.base).customiser));
    await page.getByLabel('Tên đơn vị').fill('UBND phường Kỳ Lừa');
    await waitForWords(page, 'UBND phường Kỳ Lừa');
    const { name, bytes } = await saveFrom(page, 'PowerPoint, sửa được chữ');
    expect(name).toMatch(/ky-lua\.pptx$/);
    const files = unzipSync(bytes);
    const slide = strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(slide).toContain('<a:t>UBND phường Kỳ Lừa</a:t>');
    const picture = Object.entries(files).find(([path]) => /^ppt\/media\/.*\.png$/.test(path));
    expect(picture?.[1].length).toBeGreaterThan(5000);
  });
});
