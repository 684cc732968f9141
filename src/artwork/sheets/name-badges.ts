import type { Credit } from '#domain/artwork/artwork.ts';
import { nameBadgeSheet } from '#domain/site/name-badges.ts';
import { type Drawing, toOneColour } from '../drawing.ts';
import { a4, type CardGrid, toCardSheet } from './card-sheet.ts';
import { type SheetDrawing, type SheetLine, type SheetWords, writeSheet } from './write-sheet.ts';

/** 1 pt is 3.53 tenths of a millimetre. */
const pt = 254 / 72;
const { widthMm, heightMm, columns, rows } = nameBadgeSheet;
export const badgeGrid: CardGrid = { width: widthMm * 10, height: heightMm * 10, columns, rows };

/** Tenths of a millimetre from a badge's upper left corner. */
const margin = 50;
const emblemSide = 110;
const monthLeft = margin + emblemSide + 30;
const labelWidth = 150;
/** Where a hand writes, and the label's height above it. */
const writing = { labelHeight: 40, name: 300, unit: 440 } as const;

export interface Badges {
  monthName: string;
  /** Where the identity's emblem is vector art. */
  emblem: Drawing | undefined;
  /** ISO day that stands for the making. */
  day: string;
}

/** What stands on a badge, in black alone: the month, and two lines to write on. */
export function toBadge({ monthName, emblem }: Pick<Badges, 'monthName' | 'emblem'>): {
  words: SheetWords[];
  lines: SheetLine[];
  drawings: SheetDrawing[];
} {
  const left = emblem ? monthLeft : margin;
  const end = badgeGrid.width - margin;
  const rowsToWrite = [
    ['Họ tên', writing.name],
    ['Đơn vị', writing.unit],
  ] as const;
  return {
    words: [
      {
        text: monthName,
        x: left,
        y: margin,
        width: end - left,
        height: emblemSide,
        weight: 700,
        align: 'left',
        smallest: 6 * pt,
        largest: 10 * pt,
        inMiddle: true,
      },
      ...rowsToWrite.map(
        ([text, y]): SheetWords => ({
          text,
          x: margin,
          y: y - writing.labelHeight,
          width: labelWidth,
          height: writing.labelHeight,
          weight: 400,
          align: 'left',
          smallest: 8 * pt,
          largest: 9 * pt,
        }),
      ),
    ],
    lines: rowsToWrite.map(([, y]) => ({ from: [margin + labelWidth, y], to: [end, y] })),
    drawings: emblem
      ? [{ drawing: toOneColour(emblem, '#000000'), x: margin, y: margin, side: emblemSide }]
      : [],
  };
}

/** A page of badges for whoever comes to the month's meetings; it names no year. */
export function makeNameBadges(badges: Badges, { author, licence }: Credit): Uint8Array {
  const { words, ...more } = toBadge(badges);
  return writeSheet(a4, [toCardSheet(badgeGrid, words, more)], {
    title: 'Thẻ tên',
    author,
    description: `Thẻ tên viết tay, ${badges.monthName}`,
    keywords: [badges.monthName],
    licence,
    instructions: `In một mặt trên giấy A4, tỉ lệ 100 %; cắt theo vạch thành thẻ ${widthMm} × ${heightMm} mm.`,
    day: badges.day,
  });
}
