import { describe, expect, it } from 'vitest';
import { badgeGrid, makeNameBadges, toBadge } from '#artwork/sheets/name-badges.ts';
import { nameBadgeSheet } from '#domain/site/name-badges.ts';
import { checkPdf } from '../../../../scripts/preflight/check-pdf.ts';
import { toTestJob } from '../../../support/artwork-job.ts';
import { readPdf, toBoxMm, toEntry, toHiddenLines } from '../pdf-reader.ts';

const { monthName, credit } = toTestJob();
const emblem = { width: 100, height: 80, paths: [{ d: 'M0 0H100V80H0Z', fill: '#E8500E' }] };
const bytes = makeNameBadges({ monthName, emblem, day: '2025-11-15' }, credit);

describe('a sheet of name badges', () => {
  it('is an A4 page in black alone that the preflight passes', () => {
    const { page, content } = readPdf(bytes);
    expect(toBoxMm(page, 'MediaBox').map((mm) => Number(mm.toFixed(1)))).toEqual([0, 0, 210, 297]);
    expect(new Set([...content.matchAll(/^(.*) k$/gm)].map(([, ink]) => ink))).toEqual(
      new Set(['0 0 0 0', '0 0 0 1']),
    );
    expect(checkPdf(bytes, nameBadgeSheet.path)).toEqual([]);
  });

  it('asks for name and unit on each of ten badges, and says no year', () => {
    const pdf = readPdf(bytes);
    const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
    for (const label of ['Họ tên', 'Đơn vị']) expect(lines.filter((line) => line === label)).toHaveLength(10);
    expect(lines.join(' ')).not.toMatch(/\b20\d\d\b/);
  });

  it.each([emblem, undefined])('keeps everything on the badge', (art) => {
    const { words, lines, drawings } = toBadge({ monthName, emblem: art });
    const edges = [
      ...words.flatMap(({ x, y, width, height }) => [
        [x, y],
        [x + width, y + height],
      ]),
      ...lines.flatMap(({ from, to }) => [from, to]),
      ...drawings.flatMap(({ x, y, side }) => [
        [x, y],
        [x + side, y + side],
      ]),
    ];
    for (const [x = 0, y = 0] of edges) {
      expect(Math.min(x, badgeGrid.width - x)).toBeGreaterThanOrEqual(40);
      expect(Math.min(y, badgeGrid.height - y)).toBeGreaterThanOrEqual(40);
    }
  });
});
