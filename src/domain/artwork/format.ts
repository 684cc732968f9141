import type { FileType, Medium } from './file-type.ts';
import { type Finishing, finishings } from './finishing.ts';
import type { HeldRange } from './format-range.ts';
import type { Hangs } from './hangs.ts';

/** A named size. Screen sizes are px; print sizes are mm, with bleed and the scale of the file. */
export type Format = ScreenFormat | PrintFormat;

interface FormatFacts {
  medium: Medium;
  id: string;
  /** Vietnamese name as shown. */
  name: string;
  use: string;
  /** The file types that are published; what is not published is made on demand. */
  files: readonly FileType[];
  /** The narrowest range that it belongs to. */
  range: HeldRange;
  /** Widths in px of the small pictures that pages show. */
  previewWidths?: readonly number[];
  /** Widths in px of those that only a campaign's first message has: the home page shows it in several shapes. */
  themePreviewWidths?: readonly number[];
  /** Diameter, as a share of the width, of the round middle that stays empty for a picture of the visitor's own. */
  opening?: number;
}

export interface ScreenFormat extends FormatFacts {
  medium: 'screen';
  widthPx: number;
  heightPx: number;
  /** What the platform shows on every device and lays nothing over, where it is not all: words and emblem stay there. */
  shownPx?: PixelBox;
  /** The picture's lower left corner, where the platform lays something over it. */
  coveredPx?: { width: number; height: number };
}

export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PrintFormat extends FormatFacts {
  medium: 'print';
  /** Trimmed size. */
  widthMm: number;
  heightMm: number;
  /** Beyond the trim on every side, in the true size. */
  bleedMm: number;
  /** The file is drawn at 1:scale; a PDF page may be at most 5.08 m long. */
  scale: 1 | 10;
  /** Of a TIFF or JPEG, pixels an inch of the true size: 300 for what is read in the hand, 72–150 for what hangs. */
  dpi: number;
  /** What is sewn, punched or kept free before it hangs; nothing of a sheet. */
  finishing?: Finishing;
  /** Given out or kept in the hand, not hung. */
  inHand?: true;
  /** So many flags beside each other, each with a bleed of its own, to be cut apart: a sentence goes over all of them. */
  flags?: number;
  /** Of a page that a unit's own printer prints, uncut and in screen colours: what stays white at every edge. */
  office?: { borderMm: number };
}

/** A print format of the table says how it hangs too. */
export type HungFormat = PrintFormat & Hangs;

const screen = <Id extends string, Range extends HeldRange>(
  id: Id,
  name: string,
  widthPx: number,
  heightPx: number,
  range: Range,
  use: string,
) =>
  ({
    medium: 'screen',
    id,
    name,
    widthPx,
    heightPx,
    range,
    use,
    files: ['png'],
  }) as const satisfies ScreenFormat;

type PrintRow<Hangs extends readonly unknown[]> = <Id extends string>(
  id: Id,
  name: string,
  widthMm: number,
  heightMm: number,
  range: HeldRange,
  use: string,
  ...hangs: Hangs
) => HungFormat & { id: Id };

/** Sheets: 3 mm is what Vietnamese print shops ask for (2.5–3 mm). */
const sheet: PrintRow<[]> = (id, name, widthMm, heightMm, range, use) => ({
  medium: 'print',
  id,
  name,
  widthMm,
  heightMm,
  bleedMm: 3,
  scale: 1,
  dpi: 300,
  range,
  use,
  files: ['pdf'],
  hanging: 'wall',
  scaleScene: 'wall',
});

/** A sheet beside the usual ones, which drawings on a wall do without. */
const otherSheet: PrintRow<[]> = (...row) => {
  const { scaleScene, ...facts } = sheet(...row);
  return facts;
};

/**
 * Laser printers leave 1/6 inch (4.2 mm) of every edge empty and copiers up to 5 mm; the sixth allows for paper that is
 * drawn in aslant. Whoever takes more, as old inkjets do below, prints at 95 % with “vừa trang”.
 */
const officeBorderMm = 6;

/** What a unit prints on its own machine: the page itself, without bleed or marks. */
const officeSheet: PrintRow<[]> = (id, name, widthMm, heightMm, range, use) => ({
  medium: 'print',
  id,
  name,
  widthMm,
  heightMm,
  bleedMm: 0,
  scale: 1,
  dpi: 300,
  range,
  use,
  files: ['pdf'],
  hanging: 'wall',
  office: { borderMm: officeBorderMm },
});

/** Large sizes: 30 mm in true size is 3 mm in the 1:10 file; cloth is cut and folded less exactly than paper. */
const large: PrintRow<[Hangs]> = (id, name, widthMm, heightMm, range, use, hangs) => ({
  ...otherSheet(id, name, widthMm, heightMm, range, use),
  bleedMm: 30,
  scale: 10,
  dpi: 72,
  ...hangs,
  ...toFinished(hangs),
});

function toFinished({ hanging }: Hangs): Pick<PrintFormat, 'finishing'> {
  const finishing = finishings[hanging];
  return finishing ? { finishing } : {};
}

/** Pages show the square picture: a card is up to 320 px wide, the home page's 384, on screens of up to two pixels each. */
const square = {
  ...screen('vuong', 'Ảnh vuông', 1080, 1080, 'common', 'Bài đăng Facebook, Zalo'),
  previewWidths: [320, 640],
} as const;

/** The table of formats: a row is a format, and nothing else has to change; `files: ['pdf', 'tiff']` adds a CMYK picture. */
export const formats = [
  square,
  screen('doc-4x5', 'Ảnh dọc 4:5', 1080, 1350, 'all', 'Bài đăng dọc'),
  {
    ...screen('story', 'Ảnh story', 1080, 1920, 'common', 'Story Facebook, Instagram'),
    // The account's name lies above, the field for an answer below.
    shownPx: { left: 0, top: 270, width: 1080, height: 1270 },
    themePreviewWidths: [320],
  },
  {
    ...screen('bia-facebook', 'Ảnh bìa Facebook', 1640, 624, 'all', 'Ảnh bìa trang'),
    // A phone cuts both sides; the page's own picture covers the corner.
    shownPx: { left: 280, top: 0, width: 1080, height: 624 },
    coveredPx: { width: 400, height: 260 },
  },
  screen('lien-ket', 'Ảnh liên kết', 1200, 630, 'common', 'Ảnh hiện khi chia sẻ đường dẫn'),
  {
    ...screen('man-hinh', 'Màn hình', 1920, 1080, 'common', 'Màn hình LED, trang trình chiếu'),
    themePreviewWidths: [640],
  },
  screen('led-2x1', 'Màn hình LED 2:1', 2160, 1080, 'all', 'Màn hình LED sân khấu'),
  screen('led-3x1', 'Màn hình LED 3:1', 3240, 1080, 'all', 'Màn hình LED sân khấu, hội trường rộng'),
  screen('web-banner', 'Băng trang web', 1200, 300, 'all', 'Trang thông tin điện tử của đơn vị'),
  {
    ...screen('khung-avatar', 'Khung ảnh đại diện', 1080, 1080, 'all', 'Đặt lên ảnh đại diện'),
    opening: 0.76,
  },
  officeSheet('a4-van-phong', 'A4 in văn phòng', 210, 297, 'demand', 'Máy in, máy photo của đơn vị'),
  {
    ...sheet('a4', 'Áp phích A4', 210, 297, 'copier', 'Bảng tin, cửa lớp'),
    // It stands for the look that is published on sheets alone.
    previewWidths: [320],
  },
  officeSheet('a3-van-phong', 'A3 in văn phòng', 297, 420, 'demand', 'Máy in, máy photo của đơn vị'),
  sheet('a3', 'Áp phích A3', 297, 420, 'copier', 'Bảng tin, hành lang'),
  otherSheet('a4-ngang', 'Áp phích A4 ngang', 297, 210, 'demand', 'Bảng tin thấp, trên cửa, trên bàn'),
  otherSheet('a3-ngang', 'Áp phích A3 ngang', 420, 297, 'demand', 'Bảng tin, hành lang, quầy tiếp dân'),
  sheet('a2', 'Áp phích A2', 420, 594, 'all', 'Sảnh, trạm y tế'),
  // A drawing to work on has no size of its own: once a message is enough.
  { ...sheet('a1', 'Áp phích A1', 594, 841, 'all', 'Nơi công cộng'), files: ['pdf', 'svg'] },
  {
    ...otherSheet('a5', 'Tờ rơi A5', 148, 210, 'demand', 'Phát tay, để ở quầy, kẹp vào tài liệu'),
    inHand: true,
  },
  {
    ...otherSheet(
      'giay-moi-21x10',
      'Bìa giấy mời 21 × 10 cm',
      210,
      100,
      'demand',
      'Mặt trước giấy mời dự lễ, hội nghị; vừa phong bì dài',
    ),
    inHand: true,
  },
  {
    ...otherSheet(
      'giay-moi-a5',
      'Bìa giấy mời A5 ngang',
      210,
      148,
      'demand',
      'Mặt trước giấy mời dự lễ, hội nghị; vừa phong bì A5',
    ),
    inHand: true,
  },
  {
    ...large('bang-ron-3x1m', 'Băng rôn 3 × 1 m', 3000, 1000, 'common', 'Cổng cơ quan, trường học', {
      hanging: 'between-poles',
      scaleScene: 'gate',
    }),
    themePreviewWidths: [640, 1200],
  },
  large('bang-ron-5x1.5m', 'Băng rôn 5 × 1,5 m', 5000, 1500, 'all', 'Mặt tiền trụ sở, dọc đường', {
    hanging: 'between-poles',
    scaleScene: 'street-high',
  }),
  large('bang-ron-6x1m', 'Băng rôn 6 × 1 m', 6000, 1000, 'common', 'Mặt tiền trụ sở, dọc đường', {
    hanging: 'between-poles',
    scaleScene: 'street-long',
  }),
  large('co-phuon-0.6x2m', 'Cờ phướn 0,6 × 2 m', 600, 2000, 'common', 'Cột đèn, dọc đường', {
    hanging: 'beside-pole',
    scaleScene: 'lamp-post',
  }),
  {
    ...large(
      'co-doi-0.6x2m',
      'Cờ phướn đôi 0,6 × 2 m',
      1260,
      2000,
      'demand',
      'Câu đối hai bên cổng; hai cờ in liền, cắt rời',
      { hanging: 'beside-pole' },
    ),
    flags: 2,
  },
  {
    ...large(
      'co-day-0.6x2m',
      'Cờ phướn dãy ba 0,6 × 2 m',
      1920,
      2000,
      'demand',
      'Một câu trên ba cờ treo liền nhau; ba cờ in liền, cắt rời',
      { hanging: 'beside-pole' },
    ),
    flags: 3,
  },
  large('standee-0.8x1.8m', 'Standee 0,8 × 1,8 m', 800, 1800, 'all', 'Sảnh, hội trường', {
    hanging: 'on-foot',
    scaleScene: 'lamp-post',
  }),
  large('pano-4x3m', 'Pa nô 4 × 3 m', 4000, 3000, 'all', 'Nơi công cộng', {
    hanging: 'on-legs',
    scaleScene: 'billboard',
  }),
  {
    ...large('phong-6x3m', 'Phông 6 × 3 m', 6000, 3000, 'all', 'Lễ phát động', {
      hanging: 'on-stage',
      scaleScene: 'stage',
    }),
    previewWidths: [640],
  },
] as const satisfies readonly (ScreenFormat | HungFormat)[];

export type FormatId = (typeof formats)[number]['id'];
export type PrintFormatId = Extract<(typeof formats)[number], PrintFormat>['id'];

/**
 * The row that an id names; a size of somebody's own is its own row.
 * @throws Error naming the id when no row has it.
 */
export function toFormat(id: string | Format): Format {
  if (typeof id !== 'string') return id;
  const format: Format | undefined = formats.find((row) => row.id === id);
  if (!format)
    throw new Error(`Unknown format "${id}"; the table has ${formats.map((row) => row.id).join(', ')}`);
  return format;
}

/** Width over height of the trimmed picture. */
export const toAspect = (format: Format): number =>
  format.medium === 'screen' ? format.widthPx / format.heightPx : format.widthMm / format.heightMm;

/** Of one of the flags that are printed beside each other: a bleed of each lies between two. */
export const toFlagWidthMm = ({ widthMm, bleedMm, flags = 1 }: PrintFormat): number =>
  (widthMm - 2 * bleedMm * (flags - 1)) / flags;

/** Size as people say it: `1080 × 1080 px`, `210 × 297 mm`, `3 × 1 m`. */
export function toSizeLabel(format: Format): string {
  if (format.medium === 'screen') return `${format.widthPx} × ${format.heightPx} px`;
  if (format.scale === 1) return `${format.widthMm} × ${format.heightMm} mm`;
  const metres = (mm: number) => String(mm / 1000).replace('.', ',');
  return `${metres(format.widthMm)} × ${metres(format.heightMm)} m`;
}
