import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { toSvg } from '#artwork/to-svg.ts';
import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { toOwnFormat } from '#domain/artwork/own-size.ts';
import { createAddresses } from '#domain/site/addresses.ts';
import { readTestAssets, toTestJob } from '../support/artwork-job.ts';
import { builtSites } from '../support/built-sites.ts';
import { drawInBrowser } from '../support/draw-in-browser.ts';
import { isTried } from '../support/is-full-run.ts';
import { openBrowser } from '../support/open-browser.ts';
import { scriptSamples } from '../support/script-words.ts';

const [site] = builtSites as [(typeof builtSites)[number]];

/** One format of each arrangement. */
const shapes: Record<string, FormatId> = {
  band: 'bang-ron-6x1m',
  wide: 'bang-ron-3x1m',
  landscape: 'man-hinh',
  square: 'vuong',
  portrait: 'a4',
  tall: 'co-phuon-0.6x2m',
  avatar: 'khung-avatar',
};
const agency = ['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN', 'Phường Kỳ Lừa', 'Khối 5'];
const details = ['8 giờ 00, ngày 15/11/2025', 'Hội trường Ủy ban nhân dân phường'];

describe('the picture that a visitor draws', () => {
  const { openPage, openSharedPage, toAddress } = openBrowser(site);
  const begin = async (page: Page) => {
    await page.goto(toAddress(createAddresses(site.base).customiser));
    const started = page.waitForEvent('worker');
    await page.getByLabel('Tên đơn vị').focus();
    await started;
  };
  let page: Page;
  beforeAll(async () => {
    page = await openSharedPage();
    await begin(page);
  });

  it.each((Object.keys(looks) as LookId[]).map((look, at) => ({ look, at })))(
    'has the bytes of the build’s in the look $look',
    async ({ look, at }) => {
      const jobs = toJobs(look, at);
      const drawn = await drawInBrowser(page, jobs);
      const assets = await readTestAssets();
      const built = await Promise.all(jobs.map((job) => toSvg(job, assets)));
      // The names alone: a difference of whole pictures would fill the screen.
      const different = jobs.filter((_, index) => drawn[index] !== built[index]);
      expect(different.map(({ name }) => name)).toEqual([]);
    },
  );

  it('has them in other scripts too, whose letters are fetched when a text has some', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await begin(page);
    await drawInBrowser(page, [toTestJob({})]);
    const areAsked = () => asked.some((url) => /harfbuzz|noto-sans/.test(url));
    expect(areAsked()).toBe(false);
    const texts = [...Object.values(scriptSamples), 'Mơ\u0306ng ƀuôn'];
    const jobs = texts.flatMap((text) => [
      toTestJob({ text }),
      toTestJob({ format: 'co-phuon-0.6x2m', text }),
    ]);
    const drawn = await drawInBrowser(page, jobs);
    const assets = await readTestAssets();
    const built = await Promise.all(jobs.map((job) => toSvg(job, assets)));
    const different = jobs.filter((_, index) => drawn[index] !== built[index]);
    expect(different.map(({ message, format }) => `${message.text} ${format}`)).toEqual([]);
    expect(areAsked()).toBe(true);
  });
});

/** Of a quick run every third shape of each look, and of the next look the next ones. */
function toJobs(look: LookId, at: number): ArtworkJob[] {
  const formats = Object.values(shapes).filter((_, shape) => isTried(at, shape, 3));
  const plain = formats.map((format) => toTestJob({ look, format }));
  const signed = formats.map((format) => toTestJob({ look, format, agency }));
  const own = { ...toTestJob({ look, agency }), format: toOwnFormat({ width: 2.5, height: 0.8, unit: 'm' }) };
  const launch = toTestJob({ look, format: 'phong-6x3m', agency, kind: 'launch' });
  const toFill = toTestJob({ look, kind: 'launch', details: ['Thời gian: …', 'Địa điểm: …'] });
  const sheet = toTestJob({ look, format: 'a4', kind: 'emblems' });
  return [...plain, ...signed, own, { ...launch, message: { ...launch.message, details } }, toFill, sheet];
}
