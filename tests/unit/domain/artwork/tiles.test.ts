import { describe, expect, it } from 'vitest';
import { isTiled, overlapMm, planTiles, type TilePaper, tileMarginMm } from '#domain/artwork/tiles.ts';

const posters: [name: string, widthMm: number, heightMm: number, paper: TilePaper][] = [
  ['A3 on A4', 297, 420, 'a4'],
  ['A2 on A4', 420, 594, 'a4'],
  ['A1 on A4', 594, 841, 'a4'],
  ['A1 on A3', 594, 841, 'a3'],
  ['a banner on A3', 3000, 1000, 'a3'],
];

describe('planTiles', () => {
  it.each(posters)('shows every point of the poster, none beyond it: %s', (_, widthMm, heightMm, paper) => {
    const { tiles } = planTiles({ widthMm, heightMm }, paper);
    for (let x = 0; x <= widthMm; x += 1)
      for (let y = 0; y <= heightMm; y += 7) {
        const shown = tiles.some(
          ({ left, top, width, height }) =>
            x >= left - 1e-6 && x <= left + width + 1e-6 && y >= top - 1e-6 && y <= top + height + 1e-6,
        );
        if (!shown) expect.fail(`No sheet shows ${x}, ${y}`);
      }
    expect(Math.min(...tiles.map(({ left }) => left))).toBe(0);
    expect(Math.min(...tiles.map(({ top }) => top))).toBe(0);
    expect(Math.max(...tiles.map(({ left, width }) => left + width))).toBeCloseTo(widthMm, 6);
    expect(Math.max(...tiles.map(({ top, height }) => top + height))).toBeCloseTo(heightMm, 6);
  });

  it.each(posters)('lets neighbours share 10 mm: %s', (_, widthMm, heightMm, paper) => {
    const { tiles, columns, rows } = planTiles({ widthMm, heightMm }, paper);
    expect(overlapMm).toBe(10);
    for (const tile of tiles) {
      const right = tiles.find(({ row, column }) => row === tile.row && column === tile.column + 1);
      const below = tiles.find(({ row, column }) => row === tile.row + 1 && column === tile.column);
      if (right) expect(tile.left + tile.width - right.left).toBeCloseTo(10, 6);
      if (below) expect(tile.top + tile.height - below.top).toBeCloseTo(10, 6);
      expect(Boolean(right)).toBe(tile.column < columns);
      expect(Boolean(below)).toBe(tile.row < rows);
    }
  });

  it.each(posters)('leaves room for the printer’s edge and the marks: %s', (_, widthMm, heightMm, paper) => {
    const { sheet, tiles } = planTiles({ widthMm, heightMm }, paper);
    expect(tileMarginMm).toBe(11);
    for (const { width, height } of tiles) {
      expect(width).toBeLessThanOrEqual(sheet.width - 22);
      expect(height).toBeLessThanOrEqual(sheet.height - 22);
    }
  });

  it('numbers the sheets row by row', () => {
    const { tiles } = planTiles({ widthMm: 420, heightMm: 594 }, 'a4');
    expect(tiles.map(({ number }) => number)).toEqual(tiles.map((_, at) => at + 1));
    expect(tiles[1]).toMatchObject({ row: 1, column: 2 });
  });

  it('lays the sheets across where that needs fewer', () => {
    // Upright 4 × 4 sheets, across 3 × 5.
    expect(planTiles({ widthMm: 594, heightMm: 841 }, 'a4')).toMatchObject({
      sheet: { width: 297, height: 210 },
      columns: 3,
      rows: 5,
    });
  });
});

it('divides what is larger than the paper, and nothing for an evening of gluing', () => {
  expect(isTiled({ widthMm: 297, heightMm: 210 }, 'a4')).toBe(false);
  expect(isTiled({ widthMm: 297, heightMm: 420 }, 'a4')).toBe(true);
  expect(isTiled({ widthMm: 297, heightMm: 420 }, 'a3')).toBe(false);
  expect(isTiled({ widthMm: 3000, heightMm: 1000 }, 'a4')).toBe(true);
  expect(isTiled({ widthMm: 6000, heightMm: 3000 }, 'a3')).toBe(false);
});
