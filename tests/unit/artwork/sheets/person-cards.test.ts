import { describe, expect, it } from 'vitest';
import { TextTooLongError } from '#artwork/fit-text.ts';
import { badgeGrid } from '#artwork/sheets/name-badges.ts';
import { toPersonCard } from '#artwork/sheets/person-card.ts';
import { drawCard, writeCard, writeCardSheets } from '#artwork/sheets/write-person-cards.ts';
import { nameBadgeSheet } from '#domain/site/name-badges.ts';
import { checkPdf } from '../../../../scripts/preflight/check-pdf.ts';
import { toTestJob } from '../../../support/artwork-job.ts';
import { readPdf, toBoxMm, toEntry, toHiddenLines } from '../pdf-reader.ts';

const { monthName, credit } = toTestJob();
const emblem = { width: 100, height: 80, paths: [{ d: 'M0 0H100V80H0Z', fill: '#E8500E' }] };
const delegate = { product: 'the-dai-bieu', monthName, emblem } as const;
const facts = { ...credit, product: 'the-dai-bieu', monthName, day: '2025-11-15' } as const;
const toCard = (person: string, post = '', unit = '') => toPersonCard({ person, post, unit }, delegate);
const people = Array.from({ length: 12 }, (_, at) => toCard(`Lê Na ${at + 1}`, 'Trưởng thôn', 'Thôn A'));

describe('cards of people', () => {
  it('stand ten on an A4 page in black alone that the preflight passes, each its own', () => {
    const bytes = writeCardSheets(people, facts);
    const pdf = readPdf(bytes);
    expect(toBoxMm(pdf.page, 'MediaBox').map((mm) => Number(mm.toFixed(1)))).toEqual([0, 0, 210, 297]);
    expect(new Set([...pdf.content.matchAll(/^(.*) k$/gm)].map(([, ink]) => ink))).toEqual(
      new Set(['0 0 0 0', '0 0 0 1']),
    );
    expect(checkPdf(bytes, nameBadgeSheet.path)).toEqual([]);
    const lines = toHiddenLines({ ...pdf, page: pdf.get(toEntry(pdf.page, 'Resources')) });
    for (const words of ['ĐẠI BIỂU', 'Trưởng thôn', 'Thôn A'])
      expect(lines.filter((line) => line === words)).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('Lê Na'))).toEqual(
      Array.from({ length: 10 }, (_, at) => `Lê Na ${at + 1}`),
    );
    expect(String.fromCharCode(...bytes)).toContain('/Count 2');
  });

  it('have a page of their own size one by one', () => {
    const { page } = readPdf(writeCard(toCard('Lê Na'), facts));
    expect(toBoxMm(page, 'MediaBox').map((mm) => Number(mm.toFixed(1)))).toEqual([0, 0, 90, 54]);
  });

  it.each([
    ['', ''],
    ['Trưởng thôn', ''],
    ['', 'Hội Liên hiệp Phụ nữ xã Ea Tul'],
    [
      'Phó Chủ tịch Thường trực Hội đồng nhân dân, Trưởng Ban Văn hóa – Xã hội',
      'Ủy ban Mặt trận Tổ quốc Việt Nam phường Trần Hưng Đạo, thành phố Nam Định',
    ],
  ])('keep all words on the card, one below the other: %s, %s', (post, unit) => {
    for (const product of ['the-ten', 'the-dai-bieu'] as const) {
      const { words } = toPersonCard(
        { person: 'Công Tằng Tôn Nữ Hoàng Thị Nguyệt Ánh', post, unit },
        { ...delegate, product },
      );
      let below = 0;
      for (const { x, y, width, height } of words) {
        expect(Math.min(x, badgeGrid.width - x - width)).toBeGreaterThanOrEqual(40);
        expect(y).toBeGreaterThanOrEqual(below);
        below = y + height;
      }
      expect(below).toBeLessThanOrEqual(badgeGrid.height - 40);
    }
  });

  it('refuse a name that no card holds', () => {
    expect(() => toCard('Nguyễn '.repeat(28).trim())).toThrow(TextTooLongError);
  });

  it('show as a picture of one card', () => {
    const svg = drawCard(toCard('Lê Na'), facts);
    expect(svg).toContain('viewBox="0 0 900 540"');
    expect(svg).not.toContain('NaN');
  });
});
