import type { PrintFormat } from './format.ts';
import type { GroundId } from './grounds.ts';
import type { MotifId } from './motifs.ts';

/** What is on a sticker: the emblem in colours on white, or in white on orange, or a motif on a ground. */
export type StickerPicture = 'emblem' | 'emblem-reversed' | { motif: MotifId; ground: GroundId };

/** A sheet of round stickers, each with a line along which a plotter cuts; millimetres. */
export interface StickerSheet {
  name: string;
  /** Of the cut. */
  diameterMm: number;
  /** How far colour goes on outside the cut, and how far inside it nothing of the drawing comes. */
  bleedMm: number;
  safeMm: number;
  columns: number;
  rows: number;
  /** From middle to middle. */
  pitchMm: number;
  use: string;
  pictures: readonly StickerPicture[];
}

const pictures: readonly StickerPicture[] = [
  'emblem',
  'emblem-reversed',
  { motif: 'speech-heart', ground: 'earth' },
  { motif: 'home', ground: 'tint' },
  { motif: 'heart-shield', ground: 'deep' },
  { motif: 'equal-people', ground: 'paper' },
];

/** The table of sheets; they name no year. */
export const stickerSheets = {
  'hinh-dan-54mm': {
    name: 'Hình dán tròn 54 mm',
    diameterMm: 54,
    bleedMm: 2,
    safeMm: 4,
    columns: 3,
    rows: 4,
    pitchMm: 64,
    use: 'In trên giấy dán, bế theo đường cắt',
    pictures,
  },
  'huy-hieu-68mm': {
    name: 'Mặt huy hiệu cắt tròn 68 mm',
    diameterMm: 68,
    bleedMm: 2,
    // A button's press folds the paper's edge around its back.
    safeMm: 9,
    columns: 2,
    rows: 3,
    pitchMm: 82,
    use: 'Hỏi nơi làm huy hiệu xem máy của họ có cắt 68 mm không; mép ngoài gập ra sau',
    pictures,
  },
} as const satisfies Record<string, StickerSheet>;
export type StickerSheetId = keyof typeof stickerSheets;
export const stickerSheetIds = Object.keys(stickerSheets) as StickerSheetId[];
export const isStickerSheetId = (id: string): id is StickerSheetId => Object.hasOwn(stickerSheets, id);

/** Below the site's root. */
export const toStickerPath = (id: StickerSheetId, type: 'pdf' | 'dxf'): string => `an-pham/${id}.${type}`;

const a4 = { widthMm: 210, heightMm: 297 };

/** The sheet as a format that is printed. */
export const toStickerFormat = (id: StickerSheetId): PrintFormat => ({
  medium: 'print',
  id,
  name: stickerSheets[id].name,
  ...a4,
  bleedMm: 3,
  scale: 1,
  dpi: 300,
  range: 'demand',
  use: stickerSheets[id].use,
  files: ['pdf'],
  inHand: true,
});

/** Middles of the stickers in millimetres from the sheet's upper left corner, row by row. */
export function toStickerMiddles(id: StickerSheetId): { x: number; y: number }[] {
  const { columns, rows, pitchMm } = stickerSheets[id];
  const first = (length: number, count: number) => (length - (count - 1) * pitchMm) / 2;
  const [left, top] = [first(a4.widthMm, columns), first(a4.heightMm, rows)];
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: left + (at % columns) * pitchMm,
    y: top + Math.floor(at / columns) * pitchMm,
  }));
}

export const stickerSheetMm = a4;
