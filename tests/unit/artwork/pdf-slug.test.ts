import { describe, expect, it } from 'vitest';
import { drawCropMarks, slugUnits as slug } from '#artwork/pdf/print-sheet.ts';
import { drawSlugLines, toSlugLines } from '#artwork/pdf/slug-lines.ts';
import { toPdfInput } from './pdf-scene.ts';

type Mark = [number, number, number, number];

const toMarks = (operators: string): Mark[] =>
  [...operators.matchAll(/^(\S+) (\S+) m (\S+) (\S+) l S$/gm)].map(([, ...ends]) => ends.map(Number) as Mark);

describe('drawCropMarks', () => {
  it('draws eight marks of 5 mm in line with the trim, all outside the bleed', () => {
    const { canvas } = toPdfInput('a4');
    const marks = toMarks(drawCropMarks(canvas, 'all'));
    expect(marks).toHaveLength(8);
    for (const [x1, y1, x2, y2] of marks) {
      expect(Math.abs(x2 - x1) + Math.abs(y2 - y1)).toBe(50);
      const across = x1 === x2;
      const [low, high] = across
        ? [Math.min(y1, y2), Math.max(y1, y2)]
        : [Math.min(x1, x2), Math.max(x1, x2)];
      expect(high <= 0 || low >= (across ? canvas.height : canvas.width)).toBe(true);
      expect(low >= -slug && high <= (across ? canvas.height : canvas.width) + slug).toBe(true);
      const edges = across ? [30, 2130] : [30, 3000];
      expect(edges).toContain(across ? x1 : y1);
    }
  });

  it('draws them over a quarter of a point wide, on every plate that the job has', () => {
    const { canvas } = toPdfInput('a4');
    expect((1 * 72) / 254).toBeGreaterThan(0.25);
    expect(drawCropMarks(canvas, 'all')).toMatch(/^\/All CS 1 SCN 1 w\n/);
    expect(drawCropMarks(canvas, 'black')).toMatch(/^0 0 0 1 K 1 w\n/);
  });
});

describe('toSlugLines', () => {
  it('says which file this is and what the press must know', () => {
    expect(toSlugLines(toPdfInput('standee-0.8x1.8m').facts)).toEqual([
      'thang-hanh-dong-2025_standee-0.8x1.8m_khau-hieu_nen-cam.pdf',
      'Standee 0,8 × 1,8 m · Tỉ lệ 1:10 — in phóng to 10 lần · Khổ thành phẩm 800 × 1800 mm, ' +
        'chừa lề xén 30 mm mỗi cạnh · 2025 · Trái Tim Cam · CC BY 4.0',
    ]);
  });

  it('says of a sheet that it prints at its true size', () => {
    expect(toSlugLines(toPdfInput('a4').facts)[1]).toContain('Tỉ lệ 1:1 — in đúng cỡ thật');
  });
});

describe('drawSlugLines', () => {
  it('stands below a wide artwork', () => {
    const { canvas, facts } = toPdfInput('a4');
    expect(drawSlugLines(canvas, facts)).toContain(`1 0 0 1 60 ${canvas.height} cm`);
  });

  it('runs up the left side of a narrow one', () => {
    const { canvas, facts } = toPdfInput('co-phuon-0.6x2m');
    expect(drawSlugLines(canvas, facts)).toContain('0 -1 1 0 -90 2000 cm');
  });

  it('shrinks a long name so that it ends before the next mark', () => {
    const { canvas, facts } = toPdfInput('standee-0.8x1.8m');
    const job = { ...facts.job, name: 'ten-rat-dai_'.repeat(20) };
    const sizes = [...drawSlugLines(canvas, { ...facts, job }).matchAll(/^(\S+) 0 0 \S+ 0 \S+ cm$/gm)];
    expect(Number(sizes[0]?.[1])).toBeLessThan(Number(sizes[1]?.[1]));
  });
});
