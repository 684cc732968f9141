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
  emblem: [0.08, 0.115],
  /** Where no unit signs. */
  largeEmblem: [0.09, 0.19],
  unit: [0.21, 0.095],
  title: [0.318, 0.105],
  occasion: [0.428, 0.075],
  lines: [0.518, 0.165],
  signed: [0.697, 0.04],
  signer: [0.74, 0.04],
  hint: [0.78, 0.034],
} as const;
type Part = keyof typeof parts;

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
  const toRoom = (part: Part, isColumn = false) => ({
    width: isColumn ? column : width,
    height: h * parts[part][1],
  });
  const at = (part: Part, element: Element, isColumn = false) => {
    const room = toRoom(part, isColumn);
    return place(
      trim.left + trim.width - margin - room.width,
      trim.top + h * parts[part][0],
      room.width,
      room.height,
      element,
    );
  };
  const set = (part: Part, text: string, style: Partial<CertificateStyle>, isColumn = false) =>
    at(part, setInMiddle(text, toRoom(part, isColumn), { ...usual, ...style }), isColumn);
  const sign = unitBlock(job, {
    ...toRoom('unit'),
    size: h * 0.038,
    smallest: usual.smallest,
    colour: usual.colour,
    field,
    align: 'center',
  });
  const emblemPart = sign ? 'emblem' : 'largeEmblem';
  const art = colours === black ? toOneColourArt(emblem.oneColour, job.colours.black) : emblem.colour;
  const heart = emblemImage(art, field, h * parts[emblemPart][1]);
  return box(
    { width: canvas.width, height: canvas.height, backgroundColor: field },
    drawFrame(input, colours),
    at(emblemPart, stack({ width, alignItems: 'center' }, heart)),
    ...(sign ? [at('unit', sign.element)] : []),
    set('title', words.title, { weight: 900, colour: job.colours[colours.title], largest: h }),
    set('occasion', words.occasion, {}),
    at('lines', drawLines(words, toRoom('lines'), usual)),
    set('signed', words.signed, { largest: h * 0.03 }, true),
    set('signer', words.signer, { weight: 700, largest: h * 0.034 }, true),
    set('hint', words.hint, { largest: usual.smallest }, true),
  );
}
