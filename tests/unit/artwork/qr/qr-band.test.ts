import { describe, expect, it } from 'vitest';
import { toCanvas } from '#artwork/canvas.ts';
import { measureText } from '#artwork/measure-text.ts';
import { quietModules, toQrModules } from '#artwork/qr/qr-modules.ts';
import type { ItemOf } from '#artwork/scene.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { formats as allFormats, type Format, type FormatId, toFormat } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../../support/artwork-job.ts';

const qrAddress = 'https://kylua.langson.gov.vn/tin-tuc/thang-hanh-dong?nam=2026';
const { count, d } = toQrModules(qrAddress);

async function draw(format: FormatId, look: LookId) {
  const job = { ...toTestJob({ format, look, agency: ['UBND phường Kỳ Lừa'] }), qrAddress };
  const { pages } = await drawArtwork(job, await readTestAssets());
  const { items } = pages[0];
  const at = items.findIndex((item) => item.kind === 'drawing' && item.paths.some((path) => path.d === d));
  return {
    job,
    field: items[at - 1] as ItemOf<'rect'>,
    code: items[at] as ItemOf<'drawing'>,
    words: items.slice(at + 1).filter((item) => item.kind === 'text'),
  };
}

const formats = [
  'vuong',
  'story',
  'man-hinh',
  'bia-facebook',
  'a4',
  'bang-ron-6x1m',
  'co-phuon-0.6x2m',
] as const;

/** All but rings and flags that are cut apart. */
const withCode = allFormats
  .filter((format: Format) => !format.opening && !(format.medium === 'print' && format.flags))
  .map(({ id }) => id);

describe('a QR code on an artwork', () => {
  it.each(formats.flatMap((format) => [[format, 'minh-hoa'] as const, [format, 'mot-mau'] as const]))(
    'has its quiet zone, one ink and its address beside it: %s, %s',
    async (format, look) => {
      const { job, field, code, words } = await draw(format, look);
      const quiet = quietModules * code.scaleX - 0.01;
      const side = count * code.scaleX;
      expect(code.scaleX).toBe(code.scaleY);
      expect([field.fill, code.paths[0]?.fill]).toEqual([job.colours.white, job.colours.black]);
      expect(code.x - field.x).toBeGreaterThanOrEqual(quiet);
      expect(code.y - field.y).toBeGreaterThanOrEqual(quiet);
      expect(field.x + field.width - code.x - side).toBeGreaterThanOrEqual(quiet);
      expect(field.y + field.height - code.y - side).toBeGreaterThanOrEqual(quiet);
      expect(words.map(({ text }) => text).join('')).toBe(
        'kylua.langson.gov.vn/tin-tuc/thang-hanh-dong?nam=2026',
      );
      const { trim } = toCanvas(toFormat(format));
      for (const { x, baseline, size, text, weight } of words) {
        const isBeside = x >= code.x + side + quiet || baseline - size >= code.y + side + quiet * 0.9;
        expect(isBeside).toBe(true);
        expect(x + measureText(text, weight) * size).toBeLessThanOrEqual(trim.left + trim.width);
        expect(baseline).toBeLessThanOrEqual(trim.top + trim.height);
      }
    },
  );

  it.each(Object.keys(looks) as LookId[])('leaves the words readable in the look %s', async (look) => {
    for (const format of ['vuong', 'a3', 'bang-ron-3x1m', 'standee-0.8x1.8m'] as const)
      expect((await draw(format, look)).words.length).toBeGreaterThan(0);
  });

  it.each(withCode)(
    'has a usual address in two lines at most, large enough for where the code is read: %s',
    async (format) => {
      const { code, words } = await draw(format, 'nen-cam');
      expect(words.length).toBeLessThanOrEqual(2);
      // Twenty minutes of arc, from ten times the code's side.
      for (const { size } of words) expect(size / (code.scaleX * count)).toBeGreaterThanOrEqual(0.058);
      if (toFormat(format).medium === 'screen')
        for (const { size } of words) expect(size).toBeGreaterThan(11.9);
    },
  );

  it('is as large as people stand far away', async () => {
    const toMm = async (format: FormatId, scale: number) => {
      const { code } = await draw(format, 'nen-cam');
      return (code.scaleX * count * scale) / 10;
    };
    expect(await toMm('a4', 1)).toBeGreaterThan(30);
    expect(await toMm('bang-ron-6x1m', 10)).toBeGreaterThan(400);
    expect(await toMm('phong-6x3m', 10)).toBeCloseTo(900, 0);
  });

  it('stands on no profile picture’s ring', async () => {
    const job = { ...toTestJob({ format: 'khung-avatar' }), qrAddress };
    const { pages } = await drawArtwork(job, await readTestAssets());
    expect(JSON.stringify(pages)).not.toContain(d);
  });
});
