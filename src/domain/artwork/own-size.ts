import { ownFinishing } from './finishing.ts';
import type { PrintFormat, ScreenFormat } from './format.ts';

/** A size that is not in the table. */
export interface OwnSize {
  width: number;
  height: number;
  unit: SizeUnit;
}

export const sizeUnits = ['px', 'mm', 'm'] as const;
export type SizeUnit = (typeof sizeUnits)[number];

export type OwnSizeProblem = 'not-a-size' | 'too-small' | 'too-large' | 'too-narrow' | 'too-wide';

/** Height over width and width over height that the looks can compose. */
const tallest = 4;
const widest = 10;
/** A badge, and a façade; in px a small web banner, and what phones can still save as a picture. */
const limits = { px: { least: 100, most: 4096 }, mm: { least: 50, most: 20_000 } } as const;
/** From this length on a print shop expects the file at 1:10 and a hem instead of a knife's bleed. */
const largeMm = 1500;
const largeBleedMm = 30;
const sheetBleedMm = 3;

const toMm = (value: number, unit: SizeUnit): number => Math.round(unit === 'm' ? value * 1000 : value);

/** What is wrong with a size, or nothing. */
export function toOwnSizeProblem({ width, height, unit }: OwnSize): OwnSizeProblem | undefined {
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) return 'not-a-size';
  const { least, most } = unit === 'px' ? limits.px : limits.mm;
  const sides = [toMm(width, unit), toMm(height, unit)];
  if (Math.min(...sides) < least) return 'too-small';
  if (Math.max(...sides) > most) return 'too-large';
  if (height > width * tallest) return 'too-narrow';
  return width > height * widest ? 'too-wide' : undefined;
}

/** The size as a row of its own. @throws RangeError for a size that has a problem. */
export function toOwnFormat(size: OwnSize): ScreenFormat | PrintFormat {
  const problem = toOwnSizeProblem(size);
  if (problem) throw new RangeError(`The size ${size.width} × ${size.height} ${size.unit} is ${problem}`);
  const { unit } = size;
  const [width, height] = [toMm(size.width, unit), toMm(size.height, unit)];
  const facts = {
    id: `kho-${size.width}x${size.height}${unit}`,
    name: 'Khổ tự chọn',
    use: 'Theo kích thước của đơn vị',
    range: 'all',
  } as const;
  if (unit === 'px') return { ...facts, medium: 'screen', widthPx: width, heightPx: height, files: ['png'] };
  const large = Math.max(width, height) >= largeMm;
  return {
    ...facts,
    medium: 'print',
    widthMm: width,
    heightMm: height,
    bleedMm: large ? largeBleedMm : sheetBleedMm,
    scale: large ? 10 : 1,
    dpi: large ? 72 : 300,
    ...(large && { finishing: ownFinishing }),
    files: ['svg'],
  };
}
