import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toTextLines } from '#artwork/text-lines.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { writeSlide } from '#browser/customiser/slide/write-slide.ts';
import type { FormatId } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../../../support/artwork-job.ts';

const facts = {
  title: 'Tiêu đề',
  description: 'Ảnh vuông',
  author: 'Trái Tim Cam',
  source: 'Kế hoạch 57',
  day: '2025-11-15',
  background: 'data:image/png;base64,iVBORw0KGgo=',
};
const agency = ['UBND tỉnh Lạng Sơn', 'UBND phường Kỳ Lừa'];

async function make(format: FormatId, look: LookId) {
  const job = toTestJob({ format, look, agency });
  const {
    pages: [scene],
  } = await drawArtwork(job, await readTestAssets());
  const bytes = await writeSlide(scene, job.message.text, facts);
  const files = unzipSync(bytes);
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { scene, bytes, slide: read('ppt/slides/slide1.xml'), deck: read('ppt/presentation.xml') };
}

describe('a design as a PowerPoint file', () => {
  const allLooks = Object.keys(looks).filter((look) => look !== 'giay-khen' && look !== 'trai-tim');
  it.each(allLooks.slice(0, 6) as LookId[])('has every word as text: %s', async (look) => {
    const { scene, slide } = await make('vuong', look);
    const words = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
    expect(words.toSorted()).toEqual(
      toTextLines(scene)
        .map(({ text }) => text)
        .toSorted(),
    );
    expect(slide).toContain('typeface="Be Vietnam Pro"');
  });

  it.each(['vuong', 'a4', 'bang-ron-6x1m', 'story'] satisfies FormatId[])(
    'has the shape of %s, and no word beyond it',
    async (format) => {
      const { scene, slide, deck } = await make(format, 'nen-trang');
      const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(deck) ?? [];
      expect(Number(width) / Number(height)).toBeCloseTo(scene.width / scene.height, 2);
      for (const [, x, y, cx] of slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(Number(width) + 1);
      }
    },
  );

  it('is the same whenever it is made', async () => {
    expect((await make('vuong', 'nen-trang')).bytes).toEqual((await make('vuong', 'nen-trang')).bytes);
  });
});
