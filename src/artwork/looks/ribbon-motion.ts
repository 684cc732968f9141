import { toFormat } from '#domain/artwork/format.ts';
import type { Box } from '../canvas.ts';
import { box, type Element, picture, place, row } from '../element.ts';
import { findArrangement, isBand } from './arrangements.ts';
import { avatarFrame } from './avatar-frame.ts';
import { drapeAbove } from './drape-above.ts';
import { fillField, findFilling } from './fillings.ts';
import { firstThatFits } from './first-that-fits.ts';
import { findSmallestSign, findSmallestWords, type HeadlinePalette, hasAir } from './headline.ts';
import { lockup } from './lockup.ts';
import type { DrawLook, Look, LookInput } from './look.ts';
import { peopleBelow } from './people-below.ts';
import { ribbonForm } from './ribbon-form.ts';
import { echoStep, placeRibbon } from './ribbon-regions.ts';
import { unitBlock } from './unit-block.ts';

const draw: DrawLook = (input) => {
  const { canvas, job, emblem } = input;
  const palette = {
    field: 'orangeDeep',
    headline: 'white',
    stress: 'gold',
    agency: 'white',
    panel: 'paper',
    ribbon: 'orangeLight',
  } as const;
  if (toFormat(job.format).opening !== undefined) return avatarFrame(input, palette, emblem.colour);
  // For what fits any field the ribbon gives way at once.
  const scales = findFilling(input).elastic ? ribbonScales.slice(2) : chooseScales(input, palette);
  return firstThatFits(scales, (scale) => {
    const { field, sign, ribbon } = placeRibbon(canvas, scale);
    return box(
      { width: canvas.width, height: canvas.height, backgroundColor: job.colours.orangeDeep },
      ...echoes(ribbon, [job.colours.orange, job.colours.orangeLight, job.colours.white]),
      ...drapeAbove(input, 'earth'),
      ...peopleBelow(input, { field: 'orangeDeep' }),
      place(
        field.left,
        field.top,
        field.width,
        field.height,
        fillField(isBand(canvas) ? leaveUnsigned(input) : input, field, palette),
      ),
      place(
        sign.left,
        sign.top,
        sign.width,
        sign.height,
        isBand(canvas) ? signBand(input, sign) : signature(input, sign),
      ),
    );
  });
};

/** White words on deep orange, and the ribbon as one large moving form that leaves the picture. */
export const ribbonMotion: Look = {
  draw,
  pairs: [
    { words: 'white', ground: 'orangeDeep', least: 4.5 },
    { words: 'gold', ground: 'orangeDeep', least: 3 },
  ],
};

/** The ribbon gives way to a long message, in these steps. */
const ribbonScales = [1, 0.8, 0.62, 0.45] as const;
/** What a flag's words leave of its height goes to the ribbon; they come first. */
const tallScales = [1.3, 1.15, ...ribbonScales] as const;

function chooseScales(input: LookInput, palette: HeadlinePalette): readonly number[] {
  const { canvas } = input;
  if (canvas.shape !== 'tall') return ribbonScales;
  const first = tallScales.findIndex((scale) => hasAir(input, placeRibbon(canvas, scale).field, palette));
  return tallScales.slice(first < 0 ? -1 : first);
}

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

/** The month and, where a unit signs, the unit beside it: above the words it would take half of a band's height. */
function signBand(input: LookInput, sign: Box): Element {
  const { job, canvas } = input;
  const half = { ...sign, width: sign.width * 0.48 };
  const lines = job.agency.filter((words) => words.trim() !== '').length;
  const smallest = findSmallestSign(canvas);
  const largest = Math.max(
    smallest,
    Math.min(canvas.short * 0.07, sign.height / (1.35 * Math.max(2, lines))),
  );
  const { white, orangeDeep } = job.colours;
  const unit = unitBlock(job, {
    width: half.width,
    height: sign.height,
    size: largest,
    smallest,
    colour: white,
    field: orangeDeep,
    align: 'left',
  });
  if (!unit) return signature(input, sign);
  return row(
    { width: sign.width, height: sign.height, alignItems: 'center', justifyContent: 'space-between' },
    signature(input, half),
    box({ width: half.width, flexShrink: 0 }, unit.element),
  );
}

const leaveUnsigned = (input: LookInput): LookInput => {
  const { agencyLogos: _, ...job } = input.job;
  return { ...input, job: { ...job, agency: [] } };
};

function signature({ job, canvas, emblem }: LookInput, sign: Box): Element {
  const beside = canvas.shape === 'wide' || canvas.shape === 'landscape';
  return lockup(job, {
    width: sign.width,
    height: sign.height,
    direction: beside ? 'row' : 'column',
    align: canvas.shape === 'tall' ? 'center' : 'left',
    emblem: emblem.reversed,
    ground: job.colours.orangeDeep,
    emblemSize: sign.height * (beside ? 1 : canvas.shape === 'tall' ? 0.34 : 0.42),
    smallest: findSmallestWords(canvas),
    largest: canvas.short * Math.min(0.06, findArrangement(canvas).words),
    nameColour: job.colours.white,
    dateColour: job.colours.white,
  });
}
