import { toFormat } from '#domain/format.ts';
import type { Box, Canvas } from '../canvas.ts';
import { box, type Element, picture, place } from '../element.ts';
import { TextTooLongError } from '../fit-text.ts';
import { toArrangement } from './arrangements.ts';
import { avatarFrame } from './avatar-frame.ts';
import { fillField } from './fill-field.ts';
import { toSmallestWords } from './headline.ts';
import { lockup } from './lockup.ts';
import type { Look, LookInput } from './look.ts';
import { ribbonForm, ribbonHeight, ribbonWidth } from './ribbon-form.ts';

/** White words on deep orange, and the ribbon as one large moving form that leaves the picture. */
export const ribbonMotion: Look = (input) => {
  const { canvas, job, emblem } = input;
  const palette = {
    field: 'orangeDeep',
    headline: 'white',
    agency: 'white',
    panel: 'paper',
    ribbon: 'orangeLight',
  } as const;
  if (toFormat(job.format).opening === 'avatar') return avatarFrame(input, palette, emblem.colour);
  // Emblems fill whatever field there is, so for them the ribbon gives way at once.
  const scales = job.message.kind === 'emblems' ? ribbonScales.slice(2) : ribbonScales;
  return composeLargest(scales, (scale) => {
    const { field, sign, ribbon } = toRegions(canvas, scale);
    return box(
      { width: canvas.width, height: canvas.height, backgroundColor: job.colours.orangeDeep },
      ...echoes(ribbon, [job.colours.orange, job.colours.orangeLight, job.colours.white]),
      place(field.left, field.top, field.width, field.height, fillField(input, field, palette)),
      place(sign.left, sign.top, sign.width, sign.height, signature(input, sign)),
    );
  });
};

/** The ribbon gives way to a long message, in these steps. */
const ribbonScales = [1, 0.8, 0.62, 0.45] as const;

function composeLargest(scales: readonly number[], compose: (scale: number) => Element): Element {
  const smallest = scales.at(-1) ?? 1;
  for (const scale of scales.slice(0, -1)) {
    try {
      return compose(scale);
    } catch (error) {
      if (!(error instanceof TextTooLongError)) throw error;
    }
  }
  return compose(smallest);
}

/** Each copy stands a step further into the movement. */
const echoStep = 0.075;

function echoes(ribbon: Box, colours: string[]): Element[] {
  return colours.map((colour, index) => {
    const behind = (colours.length - 1 - index) * echoStep;
    const left = ribbon.left - behind * ribbon.width;
    const top = ribbon.top + behind * 0.35 * ribbon.height;
    return place(
      left,
      top,
      ribbon.width,
      ribbon.height,
      picture(ribbonForm(colour), ribbon.width, ribbon.height),
    );
  });
}

/** Beside the words where the picture is wide, below them where it is not. */
function toRegions(canvas: Canvas, scale: number): { field: Box; sign: Box; ribbon: Box } {
  return canvas.shape === 'wide' || canvas.shape === 'landscape'
    ? toRegionsBeside(canvas, scale)
    : toRegionsBelow(canvas, scale);
}

function toRegionsBeside(
  { trim, safe, short }: Canvas,
  scale: number,
): { field: Box; sign: Box; ribbon: Box } {
  const ratio = ribbonWidth / ribbonHeight;
  const height = Math.min(trim.height * 1.3, (trim.width * 0.42) / ratio) * scale;
  const width = height * ratio;
  // A fifth of the ribbon leaves the picture.
  const left = trim.left + trim.width - width * 0.8;
  const ribbon = { left, top: trim.top + (trim.height - height) * 0.5, width, height };
  const wordsWidth = left - 2 * echoStep * width - safe.left - short * 0.02;
  const signHeight = short * 0.21;
  const field = { ...safe, width: wordsWidth, height: safe.height - signHeight - short * 0.05 };
  const sign = {
    left: safe.left,
    top: safe.top + safe.height - signHeight,
    width: wordsWidth,
    height: signHeight,
  };
  return { field, sign, ribbon };
}

function toRegionsBelow(
  { trim, safe, short }: Canvas,
  scale: number,
): { field: Box; sign: Box; ribbon: Box } {
  const ratio = ribbonWidth / ribbonHeight;
  const width = trim.width * 0.5 * scale;
  const height = width / ratio;
  const left = trim.left + trim.width - width * 0.82;
  const top = trim.top + trim.height - height * 0.84;
  const gap = short * 0.05;
  const signHeight = Math.min((height / scale) * 0.72, short * 0.46);
  const sign = {
    left: safe.left,
    top: safe.top + safe.height - signHeight,
    width: left - 2 * echoStep * width - safe.left - short * 0.01,
    height: signHeight,
  };
  const field = { ...safe, height: Math.min(top, sign.top) - safe.top - gap };
  return { field, sign, ribbon: { left, top, width, height } };
}

function signature({ job, canvas, emblem }: LookInput, sign: Box): Element {
  const beside = canvas.shape === 'wide' || canvas.shape === 'landscape';
  return lockup(job, {
    width: sign.width,
    height: sign.height,
    direction: beside ? 'row' : 'column',
    align: 'left',
    drawing: emblem.reversed,
    emblemSize: sign.height * (beside ? 1 : 0.42),
    smallest: toSmallestWords(canvas),
    largest: canvas.short * Math.min(0.06, toArrangement(canvas).words),
    nameColour: job.colours.white,
    dateColour: job.colours.white,
  });
}
