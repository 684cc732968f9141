import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { type Format, toAspect } from '#domain/artwork/format.ts';
import { toShownAddress } from '#domain/artwork/qr-address.ts';
import { toQrShare } from '#domain/artwork/qr-size.ts';
import { type Box, type Canvas, inset, toShape } from '../canvas.ts';
import type { SceneItem } from '../scene.ts';
import { type QrModules, quietModules, toQrModules } from './qr-modules.ts';
import { addressLeading, addressWeight, type SetAddress, setAddress, toLeastSize } from './set-address.ts';

/** A white band at the right or at the foot that holds a QR code and its address. */
export interface QrBand {
  modules: QrModules;
  address: SetAddress;
  /** Whether it stands below the code, else at its right. */
  isBelow: boolean;
  /** Of a module, in canvas units. */
  module: number;
  /** What of the stage it takes, in canvas units. */
  taken: number;
  side: 'right' | 'foot';
}

/** A look keeps so much of the picture for its words. */
const safeShare = 0.06;
/** Between the address and the band's sides. */
const marginModules = 2;
/** Of the width, for a band at the right. */
const widestBand = 0.34;
/** Wider than this the band stands at the right. */
const wide = 1.2;

/** Nothing where no code is wanted, a ring has no room for it, or flags would be cut apart through it. */
export function toQrBand(job: ArtworkJob, format: Format, stage: Canvas): QrBand | undefined {
  if (!job.qrAddress || format.opening !== undefined) return undefined;
  if (format.medium === 'print' && format.flags) return undefined;
  const modules = toQrModules(job.qrAddress);
  const module = (stage.short * toQrShare(format)) / modules.count;
  const side = toAspect(format) > wide ? 'right' : 'foot';
  const written = toShownAddress(job.qrAddress);
  return { modules, module, side, ...planBand(written, modules.count * module, module, side, stage) };
}

/** A band at the right is widened for its address, one at the foot made higher, where its letters would be too small. */
function planBand(
  written: string,
  code: number,
  module: number,
  side: QrBand['side'],
  { trim, physical }: Canvas,
): Pick<QrBand, 'address' | 'isBelow' | 'taken'> {
  const quiet = quietModules * module;
  const square = code + 2 * quiet;
  const margin = marginModules * module;
  const room = { code, leastUnits: physical ? 0 : leastPx };
  const least = toLeastSize(room);
  const set = (width: number) => setAddress(written, { ...room, width });
  if (side === 'right') {
    const narrow = set(square - 2 * margin);
    const wished = narrow.width * (least / narrow.size);
    const address = narrow.size < least ? set(Math.min(wished, trim.width * widestBand)) : narrow;
    return { address, isBelow: true, taken: Math.max(square, address.width + 2 * margin) };
  }
  const beside = set(trim.width - square - 2 * quiet);
  if (beside.size >= least) return { address: beside, isBelow: false, taken: square };
  const below = set(trim.width - 2 * quiet);
  return { address: below, isBelow: true, taken: square + below.height + quiet / 2 };
}

/** The stage without the band: the look composes in what is left. */
export function toStageBeside(stage: Canvas, { taken, side }: QrBand): Canvas {
  const { trim } = stage;
  const left: Box =
    side === 'right' ? { ...trim, width: trim.width - taken } : { ...trim, height: trim.height - taken };
  // Words on a print stay as large as its true size asks.
  const short = stage.physical ? stage.short : Math.min(left.width, left.height);
  const shape = toShape(left.width / left.height);
  return { ...stage, trim: left, safe: inset(left, short * safeShare), short, shape };
}

/** The band as it is painted over the picture's edge: black on white, in one ink. */
export function drawQrBand(
  band: QrBand,
  { canvas, stage, job }: { canvas: Canvas; stage: Canvas; job: ArtworkJob },
): SceneItem[] {
  const { modules, module, taken, side, isBelow, address: words } = band;
  const { left, top, width, height } = stage.trim;
  const [x, y] = side === 'right' ? [left + width - taken, 0] : [0, top + height - taken];
  const field = {
    kind: 'rect',
    x,
    y,
    width: canvas.width - x,
    height: canvas.height - y,
    fill: job.colours.white,
  } as const;
  const [code, quiet] = [modules.count * module, quietModules * module];
  // Code and address stand in the middle of the band together.
  const wide = isBelow ? code : code + quiet + words.width;
  const high = code + 2 * quiet + words.height;
  const [bandLeft, bandWidth] = side === 'right' ? [x, taken] : [left, width];
  const codeX = bandLeft + Math.max(quiet, (bandWidth - wide) / 2);
  const codeY = side === 'right' ? top + Math.max(quiet, (height - high) / 2) : y + quiet;
  const fill = job.colours.black;
  const drawing = {
    kind: 'drawing',
    x: codeX,
    y: codeY,
    scaleX: module,
    scaleY: module,
    paths: [{ d: modules.d, fill }],
  } as const;
  const wordsX = isBelow ? bandLeft + (bandWidth - words.width) / 2 : codeX + code + quiet;
  const wordsY = isBelow ? codeY + code + quiet : y + (taken - words.height) / 2;
  const lines = words.lines.map(
    (text, at): SceneItem => ({
      kind: 'text',
      x: wordsX,
      baseline: wordsY + (at + ascent) * words.size * addressLeading,
      size: words.size,
      weight: addressWeight,
      fill,
      text,
    }),
  );
  return [field, drawing, ...lines];
}

/** Of a line's height, from its top to its baseline. */
const ascent = 0.78;
/** Smaller letters no screen shows, in px. */
const leastPx = 12;
