import { toCertificateWords } from '#domain/artwork/certificate-words.ts';
import type { LookId } from '#domain/artwork/looks.ts';
import { box, type Element, place, stack } from '../element.ts';
import { emblemImage, toOneColourArt } from '../emblem-art.ts';
import {
  type CertificateColours,
  type CertificateStyle,
  drawFrame,
  drawLines,
  setInMiddle,
} from './certificate-parts.ts';
import { firstThatFits } from './first-that-fits.ts';
import type { Look, LookInput } from './look.ts';
import { unitBlock } from './unit-block.ts';

const warm: CertificateColours = {
  field: 'paper',
  frame: 'orangeDeep',
  line: 'orangeLight',
  title: 'orangeDeep',
  words: 'ink',
};
const black: CertificateColours = {
  field: 'white',
  frame: 'black',
  line: 'black',
  title: 'black',
  words: 'black',
};
const inOneColour: LookId = 'mot-mau';

/** A look that draws a certificate as one. */
export function withCertificate(look: Look, id: LookId): Look {
  const colours = id === inOneColour ? black : warm;
  return {
    draw: (input) => (toCertificateWords(input.job) ? drawCertificate(input, colours) : look.draw(input)),
    pairs: [
      ...look.pairs,
      { words: colours.title, ground: colours.field, least: 4.5 },
      { words: colours.words, ground: colours.field, least: 4.5 },
    ],
  };
}

/** Shares of the height at which the parts begin, and how high they are; below the last one is room to sign. */
const parts = {
  title: [0.318, 0.105],
  occasion: [0.428, 0.075],
  lines: [0.518, 0.165],
  signed: [0.697, 0.04],
  signer: [0.74, 0.04],
  hint: [0.78, 0.034],
} as const;
type Span = readonly [begin: number, height: number];

/** How far the emblem gives way to a long name of the unit, from 0 to 1. */
const steps = [0, 0.5, 1] as const;

/** Emblem and unit above them. */
const toHead = (ease: number): { emblem: Span; unit: Span } => ({
  emblem: [0.08 - 0.012 * ease, 0.115 - 0.033 * ease],
  unit: [0.21 - 0.052 * ease, 0.095 + 0.055 * ease],
});
/** Where nobody signs. */
const emblemAlone: Span = [0.09, 0.19];

const marginShare = 0.095;
const smallestShare = 0.0245;
/** The signature's column at the right, as a share of the width. */
const columnShare = 0.46;

function drawCertificate(input: LookInput, colours: CertificateColours): Element {
  const { canvas, job, emblem } = input;
  const words = toCertificateWords(job);
  if (!words) throw new Error(`${job.name} is no certificate`);
  const { trim } = canvas;
  const h = trim.height;
  const margin = h * marginShare;
  const width = trim.width - 2 * margin;
  const column = width * columnShare;
  const field = job.colours[colours.field];
  const usual: CertificateStyle = {
    weight: 400,
    smallest: h * smallestShare,
    largest: h * 0.032,
    colour: job.colours[colours.words],
  };
  const toRoom = ([, height]: Span, isColumn = false) => ({
    width: isColumn ? column : width,
    height: h * height,
  });
  const at = (span: Span, element: Element, isColumn = false) => {
    const room = toRoom(span, isColumn);
    return place(
      trim.left + trim.width - margin - room.width,
      trim.top + h * span[0],
      room.width,
      room.height,
      element,
    );
  };
  const set = (span: Span, text: string, style: Partial<CertificateStyle>, isColumn = false) =>
    at(span, setInMiddle(text, toRoom(span, isColumn), { ...usual, ...style }), isColumn);
  const head = firstThatFits(steps, (ease) => {
    const { emblem: above, unit } = toHead(ease);
    const style = {
      size: h * 0.038,
      smallest: usual.smallest,
      colour: usual.colour,
      field,
      align: 'center',
    } as const;
    const sign = unitBlock(job, { ...toRoom(unit), ...style });
    return sign ? { emblem: above, signed: [at(unit, sign.element)] } : { emblem: emblemAlone, signed: [] };
  });
  const art = colours === black ? toOneColourArt(emblem.oneColour, job.colours.black) : emblem.colour;
  const heart = emblemImage(art, field, h * head.emblem[1]);
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: field },
    drawFrame(input, colours),
    at(head.emblem, stack({ width, alignItems: 'center' }, heart)),
    ...head.signed,
    set(parts.title, words.title, { weight: 900, colour: job.colours[colours.title], largest: h }),
    set(parts.occasion, words.occasion, {}),
    at(parts.lines, drawLines(words, toRoom(parts.lines), usual)),
    set(parts.signed, words.signed, { largest: h * 0.03 }, true),
    set(parts.signer, words.signer, { weight: 700, largest: h * 0.034 }, true),
    set(parts.hint, words.hint, { largest: usual.smallest }, true),
  );
}
