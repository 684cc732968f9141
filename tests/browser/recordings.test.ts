import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { type DevSite, startDevSite } from '../support/dev-site.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { inFullRun } from '../support/is-full-run.ts';
import { makeFilm, makeSilence } from '../support/media-files.ts';
import { patience } from '../support/open-browser.ts';

/** Made up. */
const recordings = `recordings:
  - kind: audio
    language: rad
    file: loi-keu-goi.mp3
    title: Lời kêu gọi bằng tiếng Ê Đê
    speaker: Người đọc thử
    transcript:
      - Hruê anei ƀuôn sang mdrong săp klei hriăm.
      - Mơ̆ng anak nao hlăm sang.
    source: 2023-ke-hoach
  - kind: sign-language
    language: vi
    file: loi-keu-goi.webm
    title: Lời kêu gọi bằng ngôn ngữ ký hiệu
    speaker: Người làm thử
    transcript:
      - Hãy lên tiếng khi thấy bạo lực, gọi số 111.
    source: 2023-ke-hoach
`;
const sentence = 'Mơ\u0306ng hruê anei ƀuôn sang';
const translations = `translations:
  - language: rad
    of: Chấm dứt bạo lực đối với phụ nữ và trẻ em
    text: ${sentence}
    translator: Người dịch thử
    checkedBy: Người đọc lại thử
    source: 2023-ke-hoach
    status: checked
`;
const sound = makeSilence();

let site: DevSite;
let browser: Browser;
let film: Uint8Array;
beforeAll(async () => {
  browser = await launchChromium();
  film = await makeFilm(browser);
  site = await startDevSite(async (_edit, add) => {
    await add('2023/recordings.yaml', recordings);
    await add('2023/translations.yaml', translations);
    await add('2023/assets/loi-keu-goi.mp3', sound);
    await add('2023/assets/loi-keu-goi.webm', film);
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(patience);
  await page.goto(`${site.address}${path}`);
  return page;
}

/** The year's page, for all that only read it. */
let year: Promise<Page> | undefined;
const open = (): Promise<Page> => {
  year ??= openPage('nam/2023/');
  return year;
};

const findRow = (page: Page, title: string): Locator =>
  page.locator('#nghe-xem li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('a year with a recording and a film of signs', () => {
  inFullRun('has a section for them that its list of sections leads to', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Nghe, xem', exact: true }).click();
    await page.getByRole('heading', { name: 'Nghe, xem', exact: true }).waitFor();
    expect(await page.locator('#nghe-xem li').count()).toBe(2);
    expect(await page.locator('#content-issues').getByText('recordings.yaml').count()).toBe(0);
  });

  it.each([
    {
      title: 'Lời kêu gọi bằng tiếng Ê Đê',
      about: 'Bản ghi âm, tiếng Ê Đê. Người nói: Người đọc thử.',
      offer: 'Tải về (MP3, 0,1 MB)',
      lang: 'rad',
      words: ['Hruê anei ƀuôn sang mdrong săp klei hriăm.', 'Mơ̆ng anak nao hlăm sang.'],
      source: '#2023-ke-hoach',
    },
    {
      title: 'Lời kêu gọi bằng ngôn ngữ ký hiệu',
      about: 'Video ngôn ngữ ký hiệu, tiếng Việt. Người làm ký hiệu: Người làm thử.',
      offer: 'Tải về (WEBM, 0,1 MB)',
      lang: 'vi',
      words: ['Hãy lên tiếng khi thấy bạo lực, gọi số 111.'],
      source: '#2023-ke-hoach',
    },
  ])('says of “$title” who made it, every word of it, and where it comes from', async (one) => {
    const row = findRow(await open(), one.title);
    expect(await row.getByText(one.about, { exact: true }).count()).toBe(1);
    expect(await row.getByRole('link', { name: one.offer, exact: true }).count()).toBe(1);
    await row.getByText('Lời chép', { exact: true }).click();
    const transcript = row.locator(`[lang="${one.lang}"]`);
    expect(await transcript.locator('p').allInnerTexts()).toEqual(one.words);
    expect(await row.locator(`a[href$="van-ban/${one.source}"]`).count()).toBe(1);
  });

  inFullRun('plays both, and gives each file as it was put in', async () => {
    const page = await open();
    const heard = await page.locator('#nghe-xem audio').evaluate(readLength);
    expect(heard).toMatchObject({ name: 'Lời kêu gọi bằng tiếng Ê Đê', hasControls: true });
    expect(heard.seconds).toBeCloseTo(1, 0);
    const seen = await page.locator('#nghe-xem video').evaluate(readLength);
    expect(seen).toMatchObject({ name: 'Lời kêu gọi bằng ngôn ngữ ký hiệu', width: 64, height: 48 });
    for (const [ending, type, bytes] of [
      ['mp3', 'audio/mpeg', sound],
      ['webm', 'video/webm', film],
    ] as const) {
      const link = page.locator(`#nghe-xem a[download][href$=".${ending}"]`);
      const answer = await page.request.get(await link.evaluate(({ href }: HTMLAnchorElement) => href));
      expect(answer.headers()['content-type']).toBe(type);
      expect((await answer.body()).equals(bytes)).toBe(true);
    }
  });

  it('fetches neither before somebody plays it, and bars nobody', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    onTestFinished(() => page.close());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}nam/2023/#nghe-xem`, { waitUntil: 'load' });
    await page.locator('#nghe-xem video').scrollIntoViewIfNeeded();
    expect(asked.filter((address) => /nghe-xem\/.*\.(mp3|webm)$/.test(address))).toEqual([]);
    // What only an editor at work sees.
    await page.evaluate(() => document.querySelector('#content-issues')?.remove());
    expect(await findBarriers(page)).toEqual([]);
  });
});

it('a language has its sentences, drawn, and its recordings on its page', async () => {
  const page = await openPage('ngon-ngu/rad/');
  expect((await page.locator('.translated').textContent())?.trim()).toBe(sentence);
  expect(await page.getByText('Kiểm tra: Người đọc lại thử').count()).toBe(1);
  const picture = page.locator('main img').first();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  expect(await picture.getAttribute('alt')).toContain(sentence);
  const links = page.locator('main a[download][href*="_chu-de_rad_minh-hoa"]');
  expect(await links.allInnerTexts()).toEqual([
    'Ảnh vuông (PNG)',
    'Áp phích A4 (PDF)',
    'Băng rôn 3 × 1 m (PDF)',
  ]);
  for (const { href } of await links.evaluateAll((all) =>
    all.map((link) => ({ href: (link as HTMLAnchorElement).href })),
  ))
    expect((await page.request.get(href)).status()).toBe(200);
  expect(await page.getByRole('heading', { name: 'Lời kêu gọi bằng tiếng Ê Đê' }).count()).toBe(1);
});

/** Runs in the page: what the browser makes of a recording once it looks at it. */
async function readLength(media: HTMLMediaElement) {
  const known = new Promise((resolve, reject) => {
    media.addEventListener('loadedmetadata', resolve);
    media.addEventListener('error', reject);
    media
      .querySelector('source')
      ?.addEventListener('error', () => reject(new Error('The browser plays none of it')));
  });
  media.preload = 'metadata';
  media.load();
  await known;
  const { videoWidth: width = 0, videoHeight: height = 0 } = media as Partial<HTMLVideoElement>;
  return { name: media.ariaLabel, hasControls: media.controls, seconds: media.duration, width, height };
}
