import { describe, expect, it } from 'vitest';
import { drawStickerSheet, writeStickerDxf } from '#artwork/stickers/draw-sticker-sheet.ts';
import { writeStickerSheet } from '#artwork/stickers/write-sticker-sheet.ts';
import { stickerSheetIds, stickerSheets } from '#domain/artwork/sticker-sheets.ts';
import { checkPdf } from '../../../../scripts/preflight/check-pdf.ts';
import { toTestJob } from '../../../support/artwork-job.ts';
import { toTestCampaign, toTestIdentity } from '../../../support/campaign.ts';
import { stickerEmblems as emblems } from '../../../support/sticker-emblems.ts';

const { colours, inks } = toTestJob();
const identity = {
  ...toTestIdentity(),
  colours: Object.fromEntries(
    Object.entries(colours).map(([role, hex]) => [role, { hex, cmyk: inks[role as keyof typeof inks] }]),
  ) as never,
};
const maker = {
  campaign: toTestCampaign(2025),
  identity,
  emblems,
  credit: { author: 'Nhóm', licence: { name: 'CC BY 4.0', url: 'https://example.org/by' } },
};
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe.each(stickerSheetIds)('a sheet of stickers: %s', (id) => {
  const { diameterMm, bleedMm, safeMm, columns, rows } = stickerSheets[id];
  const { pages, canvas } = drawStickerSheet(id, emblems, colours);
  const [{ cuts = [], items }] = pages;
  const drawings = items.flatMap((item) => (item.kind === 'drawing' ? item : []));

  it('has a cut for each sticker, inside the sheet and apart from its neighbours’ colour', () => {
    expect(cuts).toHaveLength(columns * rows);
    for (const [at, { x, y, radius }] of cuts.entries()) {
      expect(radius).toBe(diameterMm * 5);
      const reach = radius + bleedMm * 10;
      expect(x - reach).toBeGreaterThan(canvas.trim.left);
      expect(y - reach).toBeGreaterThan(canvas.trim.top);
      for (const other of cuts.slice(at + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(2 * reach);
    }
  });

  it('goes on in colour outside its cut, and keeps its picture inside the safe line', () => {
    for (const [at, { x, y, radius }] of cuts.entries()) {
      const [field, picture] = drawings.slice(at * 2, at * 2 + 2);
      expect(field?.x).toBeCloseTo(x - radius - bleedMm * 10, 3);
      // The emblem's and the motifs' boxes: a little of their empty corners may reach over the line.
      const safe = radius - safeMm * 10;
      expect(x - (picture?.x ?? 0)).toBeLessThanOrEqual(safe);
      expect(y - (picture?.y ?? 0)).toBeLessThanOrEqual(safe);
    }
  });

  it('holds what a press and its plotter ask', () => {
    expect(checkPdf(writeStickerSheet(id, maker), `${id}.pdf`)).toEqual([]);
  });

  it('has the same circles in a DXF, in millimetres from the lower left corner', () => {
    const dxf = writeStickerDxf(id).split('\r\n');
    expect(dxf.filter((line) => line === 'CIRCLE')).toHaveLength(columns * rows);
    expect(dxf.slice(-3)).toEqual(['  0', 'EOF', '']);
    expect(dxf.every((line, at) => at % 2 === 1 || line === '' || /^ *\d+$/.test(line))).toBe(true);
    const first = dxf.indexOf('CIRCLE');
    const [cut] = cuts;
    expect(dxf.slice(first + 3, first + 11).filter((_, at) => at % 2 === 1)).toEqual([
      (((cut?.x ?? 0) - canvas.trim.left) / 10).toFixed(3),
      (297 - ((cut?.y ?? 0) - canvas.trim.top) / 10).toFixed(3),
      '0.0',
      (diameterMm / 2).toFixed(3),
    ]);
  });
});

describe('the preflight of a cut', () => {
  const good = toText(writeStickerSheet('hinh-dan-54mm', maker));
  const check = (text: string, name = 'hinh-dan-54mm.pdf') => checkPdf(Buffer.from(text, 'latin1'), name);

  it('finds another size than the name says', () => {
    expect(check(good, 'huy-hieu-68mm.pdf')).toContain('cut: a cut is not 68 mm wide');
  });

  it('finds a cut that knocks out what is printed', () => {
    expect(check(good.replace('/OP true', '/OP null'))).toContain('cut: a cut knocks out what is printed');
  });

  it('finds a cut where none belongs', () => {
    expect(check(good, 'thang-hanh-dong_a4_x.pdf')).toContain('cut: a cut that nobody asked for');
  });
});
