import { describe, expect, it } from 'vitest';
import { a4, type CardGrid, printerEdge, toCardSheet } from '#artwork/sheets/card-sheet.ts';
import { toGrid, writeHotlineCard } from '#artwork/sheets/hotline-cards.ts';
import { makeHotlineSheet } from '#artwork/sheets/hotline-sheets.ts';
import { writeSheet } from '#artwork/sheets/write-sheet.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import { hotlineCardIds, hotlineCardSheets } from '#domain/site/hotline-cards.ts';
import { checkPdf } from '../../../../scripts/preflight/check-pdf.ts';
import { readPdf, toBoxMm, toEntry, toHiddenLines } from '../pdf-reader.ts';

const source = { title: 'Nguồn' };
const hotlines: Hotline[] = [
  { number: '113', name: 'Công an', forWhom: 'Mọi người', source, verified: '2024-05-27' },
  {
    number: '111',
    name: 'Tổng đài quốc gia',
    forWhom: 'Trẻ em',
    terms: 'miễn phí',
    source,
    verified: '2025-09',
  },
];
const credit = { author: 'Trái Tim Cam', licence: { name: 'CC BY 4.0', url: 'https://example.org' } };
const ids = hotlineCardIds;

describe('a sheet of cards', () => {
  it.each(ids)('fits A4 with its marks where a printer prints: %s', (id) => {
    const grid: CardGrid = toGrid(id);
    const { lines } = toCardSheet(grid, []);
    const ends = lines.flatMap(({ from, to }) => [from, to]);
    for (const [x, y] of ends) {
      expect(Math.min(x, a4.width - x)).toBeGreaterThanOrEqual(printerEdge);
      expect(Math.min(y, a4.height - y)).toBeGreaterThanOrEqual(printerEdge);
    }
    expect(lines).toHaveLength(2 * (grid.columns + 1) + 2 * (grid.rows + 1));
  });

  it.each(ids)('keeps every mark off the cards, and every word on its card: %s', (id) => {
    const grid = toGrid(id);
    const left = (a4.width - grid.columns * grid.width) / 2;
    const top = (a4.height - grid.rows * grid.height) / 2;
    for (const { from, to } of toCardSheet(grid, []).lines) {
      const isBeside = Math.max(from[0], to[0]) < left || Math.min(from[0], to[0]) > a4.width - left;
      const isAbove = Math.max(from[1], to[1]) < top || Math.min(from[1], to[1]) > a4.height - top;
      expect(isBeside || isAbove).toBe(true);
    }
    for (const box of writeHotlineCard[id](hotlines)) {
      expect(box.x).toBeGreaterThanOrEqual(20);
      expect(box.x + box.width).toBeLessThanOrEqual(grid.width - 20);
      expect(box.y + box.height).toBeLessThanOrEqual(grid.height - 20);
    }
  });
});

describe.each(ids)('the sheet of cards for a %s', (id) => {
  const sheet = hotlineCardSheets[id];
  const bytes = makeHotlineSheet(id, hotlines, credit);

  it('is an A4 page in black alone that the preflight passes', () => {
    const { page, content } = readPdf(bytes);
    expect(toBoxMm(page, 'MediaBox').map((mm) => Number(mm.toFixed(1)))).toEqual([0, 0, 210, 297]);
    expect(new Set([...content.matchAll(/^(.*) k$/gm)].map(([, ink]) => ink))).toEqual(
      new Set(['0 0 0 0', '0 0 0 1']),
    );
    expect(checkPdf(bytes, sheet.path)).toEqual([]);
  });

  it('has every number on every card', () => {
    const pdf = readPdf(bytes);
    const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
    for (const { number } of hotlines)
      expect(lines.filter((line) => line === number)).toHaveLength(sheet.columns * sheet.rows);
  });

  it('names no violence and no unit, whoever finds it', () => {
    expect(sheet.path + readPdf(bytes).text).not.toMatch(/b[aạ]o l[uự]c|t[aạ]m l[aá]nh|n[aạ]n nh[aâ]n/i);
  });

  it('gives the same bytes for the same numbers', () => {
    expect(makeHotlineSheet(id, hotlines, credit)).toEqual(bytes);
  });
});

it('refuses words that do not fit their box at a size to read', () => {
  const words = {
    text: 'Tổng đài điện thoại quốc gia',
    x: 0,
    y: 0,
    width: 100,
    height: 90,
    weight: 700,
    align: 'left',
  } as const;
  const page = { words: [{ ...words, smallest: 20, largest: 40 }], lines: [] };
  const metadata = {
    title: '',
    description: '',
    keywords: [],
    instructions: '',
    day: '2025-01-01',
    ...credit,
  };
  expect(() => writeSheet(a4, [page], metadata)).toThrow(/characters too long for its box/);
});
