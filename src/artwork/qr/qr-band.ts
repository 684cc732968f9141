import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import { type Format, toAspect } from '#domain/artwork/format.ts';
import { toShownAddress } from '#domain/artwork/qr-address.ts';
import { toQrShare } from '#domain/artwork/qr-size.ts';
import { type Box, type Canvas, inset, toShape } from '../canvas.ts';
import { measureText } from '../measure-text.ts';
import type { SceneItem } from '../scene.ts';
import { breakAddress } from './break-address.ts';
import { type QrModules, quietModules, toQrModules } from './qr-modules.ts';

/** A white band at the right or at the foot that holds a QR code and its address. */
export interface QrBand {
  modules: QrModules;
  address: string;
  /** Of a module, in canvas units. */
  module: number;
  /** What of the stage it takes, in canvas units. */
  taken: number;
  side: 'right' | 'foot';
}

/** A look keeps so much of the picture for its words. */
const safeShare = 0.06;
/** Wider than this the band stands at the right. */
const wide = 1.2;

/** Nothing where no code is wanted, a ring has no room for it, or flags would be cut apart through it. */
export function toQrBand(job: ArtworkJob, format: Format, stage: Canvas): QrBand | undefined {
  if (!job.qrAddress || format.opening !== undefined) return undefined;
  if (format.medium === 'print' && format.flags) return undefined;
  const modules = toQrModules(job.qrAddress);
  const module = (stage.short * toQrShare(format)) / modules.count;
  const taken = module * (modules.count + 2 * quietModules);
  const side = toAspect(format) > wide ? 'right' : 'foot';
  return { modules, address: toShownAddress(job.qrAddress), module, taken, side };
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
  const { modules, module, taken, side } = band;
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
  const code = taken - 2 * quietModules * module;
  const words = setAddress(band, stage);
  // Code and address stand in the middle of the band together.
  const size =
    side === 'right'
      ? { width: code, height: taken + words.height }
      : { width: taken + words.width, height: code };
  const codeX =
    side === 'right'
      ? x + quietModules * module
      : Math.max(left + quietModules * module, left + (width - size.width) / 2);
  const codeY =
    side === 'right'
      ? top + Math.max(quietModules * module, (height - size.height) / 2)
      : y + quietModules * module;
  const fill = job.colours.black;
  const drawing = {
    kind: 'drawing',
    x: codeX,
    y: codeY,
    scaleX: module,
    scaleY: module,
    paths: [{ d: modules.d, fill }],
  } as const;
  const wordsX = side === 'right' ? x + (taken - words.width) / 2 : codeX + code + quietModules * module;
  const wordsY = side === 'right' ? codeY + code + quietModules * module : y + (taken - words.height) / 2;
  const lines = words.lines.map(
    (text, at): SceneItem => ({
      kind: 'text',
      x: wordsX,
      baseline: wordsY + (at + ascent) * words.size * leading,
      size: words.size,
      weight,
      fill,
      text,
    }),
  );
  return [field, drawing, ...lines];
}

const weight = 700;
const leading = 1.3;
/** Of a line's height, from its top to its baseline. */
const ascent = 0.78;
/** Of the code's side. */
const largestWords = 0.16;
const smallestWords = 0.09;
const mostLines = 4;

interface SetAddress {
  lines: string[];
  size: number;
  width: number;
  height: number;
}

/** As large as it stands in few lines. */
function setAddress({ address, module, modules, taken, side }: QrBand, { trim }: Canvas): SetAddress {
  const code = module * modules.count;
  const room = side === 'right' ? taken - 2 * module : trim.width - taken - 2 * quietModules * module;
  const shares = [largestWords, 0.14, 0.12, 0.105, smallestWords];
  const settings = shares.map((share): SetAddress => {
    const size = code * share;
    const lines = breakAddress(address, room / size, weight);
    const width = Math.max(...lines.map((line) => measureText(line, weight))) * size;
    return { lines, size, width, height: lines.length * size * leading };
  });
  const [smallest = settings[0]] = settings.slice(-1);
  return (settings.find(({ lines }) => lines.length <= mostLines) ?? smallest) as SetAddress;
}
