import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { a4, printerEdge } from '#artwork/sheets/card-sheet.ts';
import {
  type EasyCampaign,
  makeEasySheet,
  toSheetRows,
  toShortSentences,
} from '#artwork/sheets/easy-sheet.ts';
import { toRowPages } from '#artwork/sheets/row-sheet.ts';
import { readPlanInput } from '#content/folder/read-plan-input.ts';
import { easySheetIds, toEasySheetPath } from '#domain/site/easy-sheets.ts';
import type { Hotline } from '#domain/site/hotline.ts';
import { checkPdf } from '../../scripts/preflight/check-pdf.ts';
import { sample } from '../support/is-full-run.ts';
import { readPdf, toBoxMm } from '../unit/artwork/pdf-reader.ts';

const input = await readPlanInput(join(import.meta.dirname, '../..'));
const hotlines: Hotline[] = ['113', '111', '1900 969 680', '114'].map((number) => ({
  number,
  name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
  forWhom: 'trẻ em',
  source: { title: 'Nguồn' },
  verified: '2026',
}));
const years: EasyCampaign[] = input.campaigns.map((campaign) => ({
  campaign,
  list: input.sloganLists.find(({ year }) => year === campaign.year),
  hotlines,
  citeDocument: input.citeDocument,
}));
const sheets = years.flatMap((year) =>
  easySheetIds.flatMap((id) => {
    const rows = toSheetRows(id, year);
    return rows.length > 0 ? [{ name: `${year.campaign.year} ${id}`, id, year, rows }] : [];
  }),
);
const pt = 254 / 72;

describe('the sheets for who reads or sees little', () => {
  it('are there for every year, the large print where something can be said large', () => {
    expect(sheets.filter(({ id }) => id === 'easy')).toHaveLength(years.length);
    const spoken = years.filter(({ campaign, list }) => list || !('status' in campaign.theme));
    expect(sheets.filter(({ id }) => id === 'large').length).toBeGreaterThanOrEqual(spoken.length - 1);
  });

  it.each(sample(sheets, 3))('stay on their pages in letters of 16 points or more: $name', ({ rows }) => {
    for (const { words, drawings = [] } of toRowPages(rows)) {
      for (const { x, y, width, height, smallest } of words) {
        expect(smallest).toBeGreaterThanOrEqual(15.8 * pt);
        expect(Math.min(x, y, a4.width - x - width, a4.height - y - height)).toBeGreaterThan(printerEdge);
      }
      const tops = words.map(({ y, height }) => [y, y + height] as const);
      for (const [at, [, end]] of tops.slice(0, -1).entries())
        expect(tops[at + 1]?.[0]).toBeGreaterThanOrEqual(end);
      for (const [at, { y, side }] of drawings.slice(0, -1).entries())
        expect(drawings[at + 1]?.y).toBeGreaterThanOrEqual(y + side);
    }
  });

  it.each(sample(sheets, 3))(
    'are tagged A4 pages in black that the preflight passes: $name',
    ({ id, year }) => {
      const bytes = makeEasySheet(id, year, input.maker);
      const { page, content } = readPdf(bytes);
      expect(toBoxMm(page, 'MediaBox').map((mm) => Math.round(mm))).toEqual([0, 0, 210, 297]);
      expect(content).toContain('/P <</MCID 0>> BDC');
      for (const [, ink] of content.matchAll(/^(.*) k$/gm)) expect(['0 0 0 0', '0 0 0 1']).toContain(ink);
      expect(checkPdf(bytes, toEasySheetPath(year.campaign.year, id))).toEqual([]);
      expect(bytes.length).toBeLessThan(200_000);
    },
  );

  it('say the theme, the slogans and the plan in their own words, each with its source', () => {
    for (const { campaign, list } of years) {
      const own = sheets.filter(({ year }) => year.campaign === campaign);
      const said = own.flatMap(({ rows }) => rows.map(({ text }) => text)).join('\n');
      for (const slogan of list?.slogans ?? []) {
        expect(said).toContain(slogan.text);
        expect(said).toContain(`Nguồn: ${input.citeDocument(slogan.source)}`);
      }
      for (const sentence of campaign.plan?.summary.flatMap(toShortSentences) ?? [])
        expect(said).toContain(sentence);
      if (campaign.plan) expect(said).toContain(`Nguồn: ${input.citeDocument(campaign.plan.document)}`);
    }
  });

  it('put a motif beside every sentence, and none twice among those of one list', () => {
    const easy = sheets.find(({ name }) => name === '2024 easy');
    const beside = easy?.rows.filter(({ size }) => size === 18) ?? [];
    expect(beside.length).toBeGreaterThan(10);
    expect(beside.every(({ motif }) => motif !== undefined)).toBe(true);
  });
});

it('a sentence is parted where it may stand alone', () => {
  expect(toShortSentences('Tiền lấy từ ngân sách; có thể thêm nguồn khác.')).toEqual([
    'Tiền lấy từ ngân sách.',
    'Có thể thêm nguồn khác.',
  ]);
});
