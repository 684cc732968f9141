import { describe, expect, it } from 'vitest';
import { drawArtwork } from '#artwork/to-svg.ts';
import type { FormatId } from '#domain/format.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';

const logo = { href: 'data:image/png;base64,AAAA', widthPx: 300, heightPx: 200 };
const agency = ['UBND tỉnh Lạng Sơn', 'Phường Kỳ Lừa'];

describe('a unit’s logos', () => {
  it.each(['vuong', 'a4', 'bang-ron-6x1m', 'co-phuon-0.6x2m'] satisfies FormatId[])(
    'keep their shape and stay in the safe area of %s',
    async (format) => {
      const job = { ...toTestJob({ format, agency }), agencyLogos: [logo, { ...logo, widthPx: 200 }] };
      const { scene, canvas } = await drawArtwork(job, await readTestAssets());
      const images = scene.items.filter((item) => item.kind === 'image');
      expect(images.map(({ width, height }) => Math.round((width / height) * 10) / 10)).toEqual([1.5, 1]);
      const { trim } = canvas;
      for (const { x, y, width, height } of images) {
        expect(x).toBeGreaterThan(trim.left);
        expect(y).toBeGreaterThan(trim.top);
        expect(x + width).toBeLessThan(trim.left + trim.width);
        expect(y + height).toBeLessThan(trim.top + trim.height);
      }
    },
  );

  it('stand alone where the unit has no lines', async () => {
    const { scene } = await drawArtwork({ ...toTestJob(), agencyLogos: [logo] }, await readTestAssets());
    expect(scene.items.filter(({ kind }) => kind === 'image')).toHaveLength(1);
  });
});

describe('a ceremony’s details', () => {
  it('are set below the words, each line as it is given or broken', async () => {
    const job = toTestJob({ kind: 'launch', format: 'phong-6x3m' });
    const details = ['8 giờ 00', 'Hội trường'];
    const { scene } = await drawArtwork(
      { ...job, message: { ...job.message, details } },
      await readTestAssets(),
    );
    const texts = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts.join(' ')).toMatch(/yêu thương\. 8 giờ 00 Hội trường/);
  });
});
