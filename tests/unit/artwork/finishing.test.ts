import { describe, expect, it } from 'vitest';
import { drawEyeletTicks } from '#artwork/pdf/print-sheet.ts';
import { drawArtwork } from '#artwork/to-svg.ts';
import { placeEyelets } from '#domain/artwork/finishing.ts';
import { type Format, type FormatId, formats, type PrintFormat } from '#domain/artwork/format.ts';
import { type LookId, looks } from '#domain/artwork/looks.ts';
import { readTestAssets, toTestJob } from '../../support/artwork-job.ts';
import { toInkLines } from '../../support/scene-ink.ts';
import { toPdfInput } from './pdf-scene.ts';

/** Widened, since only some rows of the table have what is asked here. */
const rows: readonly Format[] = formats;
const hung = rows.filter(
  (format): format is PrintFormat & { id: FormatId } =>
    format.medium === 'print' && format.finishing !== undefined,
);
const texts = [
  'Sống',
  'Chủ động, tích cực thực hiện bình đẳng giới, xóa bỏ bạo lực đối với phụ nữ và trẻ em gái',
];
const agencies = [[], ['Ủy ban nhân dân phường Kỳ Lừa', 'Hội Liên hiệp Phụ nữ']];

describe('what hangs', () => {
  it.each(hung)('keeps the letters of $id from seams and eyelets in every look', async (format) => {
    const { clearMm = 0, clearBelowMm = clearMm } = format.finishing ?? {};
    const near: string[] = [];
    for (const look of Object.keys(looks) as LookId[]) {
      for (const text of texts) {
        for (const agency of agencies) {
          const job = toTestJob({ format: format.id, look, text, agency });
          const { pages, canvas } = await drawArtwork(job, await readTestAssets());
          const { left, top, width, height } = canvas.trim;
          const toMm = (units: number) => (units / 10) * format.scale;
          for (const line of toInkLines(pages[0])) {
            const beside = toMm(Math.min(line.left - left, left + width - line.right, line.top - top));
            const below = toMm(top + height - line.bottom);
            if (beside < clearMm || below < clearBelowMm)
              near.push(`${look}: ${line.text} ${beside} ${below}`);
          }
        }
      }
    }
    expect(near).toEqual([]);
  });

  it('has eyelets near each corner and none farther apart than said', () => {
    const eyelets = { everyMm: 500, insideMm: 25, sides: 'all' } as const;
    expect(placeEyelets(1000, eyelets)).toEqual([25, 500, 975]);
    const places = placeEyelets(3000, eyelets);
    expect([places[0], places.at(-1)]).toEqual([25, 2975]);
    for (const [at, place] of places.slice(1).entries())
      expect(place - (places[at] ?? 0)).toBeLessThanOrEqual(500);
  });

  it('has ticks for its eyelets outside of the bleed, and a sheet has none', () => {
    const { canvas, facts } = toPdfInput('bang-ron-3x1m');
    const ticks = drawEyeletTicks(canvas, facts.format);
    expect(ticks).toHaveLength(14);
    expect(ticks[0]).toBe('55 -12 m 55 0 l S');
    expect(drawEyeletTicks(canvas, toPdfInput('a4').facts.format)).toEqual([]);
  });
});
