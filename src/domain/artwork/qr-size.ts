import { type Format, formats } from './format.ts';
import type { HangingId } from './hangs.ts';

/** A telephone reads a code from ten times its side; mm, from where people stand before what hangs so. */
const sidesMm: Record<Exclude<HangingId, 'wall'>, number> = {
  'between-poles': 500,
  'beside-pole': 300,
  'on-foot': 200,
  'on-legs': 800,
  'on-stage': 900,
};
/** Of the short side: a sheet is read from about as far as it is wide, a screen from nearer. */
const sheetShare = 0.15;
const screenShare = 0.2;
/** More of the short side no picture can give away. */
const mostShare = 0.45;

/** Side of a QR code without its quiet zone, as a share of the format's short side. */
export function toQrShare(format: Format): number {
  if (format.medium === 'screen') return screenShare;
  const short = Math.min(format.widthMm, format.heightMm);
  const row = formats.find(({ id }) => id === format.id);
  const hanging = row && 'hanging' in row ? row.hanging : 'wall';
  if (hanging === 'wall') return sheetShare;
  return Math.min(sidesMm[hanging] / short, mostShare);
}
