import { formats, type HungFormat, type PrintFormatId, toSizeLabel } from '../artwork/format.ts';
import type { Box } from '../identity/box.ts';
import { type Hanging, hangings, type Support } from './hangings.ts';

/**
 * Print formats in their true size, hung as they will hang, beside a person and a doorway. All in mm: `x` from
 * the left, `y` downwards from the top edge; the drawing's own size is its view box.
 */
export interface ScaleDrawing {
  widthMm: number;
  heightMm: number;
  /** `y` of the ground. */
  groundMm: number;
  /** Size of the letters: it grows with the drawing, so that the words stay readable on a phone. */
  letterMm: number;
  person: Box;
  doorway: Box;
  pictures: (Box & { id: PrintFormatId })[];
  supports: Support[];
  /** What stands above the person, the doorway and each picture; `x` is its middle, `y` its base line. */
  labels: { text: string; x: number; y: number }[];
  /** `x` of every whole metre along the ground. */
  metres: number[];
}

/** A grown woman, and the opening of a room's door: sizes that everybody carries in mind. */
export const measures = { person: { width: 480, height: 1600 }, doorway: { width: 900, height: 2100 } };

/** At the narrowest, 320 px, a letter of this share of the width is 12 px high. */
const letterShare = 0.038;
/** An average letter of a label is this wide, measured over digits and "m" in Be Vietnam Pro. */
const labelAspect = 0.62;
const gapMm = 260;

/** @throws Error naming what is no print format of the table. */
export function toScaleDrawing(ids: readonly PrintFormatId[]): ScaleDrawing {
  const things = [toThing('person'), toThing('doorway'), ...ids.map(toPictureThing)];
  const widthMm = findWidth(things);
  const letterMm = widthMm * letterShare;
  const top = Math.max(...things.map(({ bottom, height }) => bottom + height));
  const groundMm = Math.ceil(top + letterMm * 1.9);
  let x = gapMm;
  const placed = things.map((thing) => {
    const column = toColumn(thing, letterMm);
    const box = {
      x: x + (column - thing.width) / 2,
      y: groundMm - thing.bottom - thing.height,
      ...toSize(thing),
    };
    x += column + gapMm;
    return { ...thing, box };
  });
  const [person, doorway, ...pictures] = placed as [Placed, Placed, ...Placed[]];
  return {
    widthMm,
    heightMm: Math.ceil(groundMm + letterMm * 2.4),
    groundMm,
    letterMm,
    person: person.box,
    doorway: doorway.box,
    pictures: pictures.map(({ box }, index) => ({ ...box, id: ids[index] as PrintFormatId })),
    supports: pictures.flatMap(({ box, hanging }) => hanging?.supports(box, groundMm) ?? []),
    labels: placed.map(({ label, box }) => ({
      text: label,
      x: box.x + box.width / 2,
      y: box.y - letterMm * 0.6,
    })),
    metres: toMetreMarks(widthMm, letterMm),
  };
}

interface Thing {
  width: number;
  height: number;
  /** Above the ground. */
  bottom: number;
  /** What its supports take beyond it on each side. */
  beside: number;
  label: string;
  hanging?: Hanging;
}
type Placed = Thing & { box: Box };

const toSize = ({ width, height }: Thing) => ({ width, height });
const toMetres = (mm: number): string => `${String(mm / 1000).replace('.', ',')} m`;

const toThing = (name: keyof typeof measures): Thing => ({
  ...measures[name],
  bottom: 0,
  beside: 0,
  label: toMetres(measures[name].height),
});

/** A print format as it hangs, in mm. */
export interface HungPicture {
  picture: Box;
  supports: Support[];
  hanging: Hanging;
}

/** @param x of its left edge @param ground `y` of the ground @throws Error naming what is no print format. */
export function toHungPicture(id: PrintFormatId, x: number, ground: number): HungPicture {
  const { widthMm: width, heightMm: height, ...row } = findHung(id);
  const hanging = hangings[row.hanging];
  const picture = { x, y: ground - hanging.bottomMm(height) - height, width, height };
  return { picture, supports: hanging.supports(picture, ground), hanging };
}

function findHung(id: PrintFormatId): HungFormat {
  const format: HungFormat | undefined = formats
    .filter((row) => row.medium === 'print')
    .find((row) => row.id === id);
  if (!format) throw new Error(`"${id}" is no print format, it has no size in mm`);
  return format;
}

function toPictureThing(id: PrintFormatId): Thing {
  const format = findHung(id);
  const { widthMm: width, heightMm: height, scale } = format;
  const hanging = hangings[format.hanging];
  const label = scale === 1 ? id.toUpperCase() : toSizeLabel(format);
  return { width, height, bottom: hanging.bottomMm(height), beside: hanging.besideMm, label, hanging };
}

/** From the left edge on, as long as the number below a mark stays in the drawing. */
function toMetreMarks(widthMm: number, letterMm: number): number[] {
  const [first, last] = [letterMm, widthMm - letterMm * 1.6];
  return Array.from({ length: Math.floor((last - first) / 1000) + 1 }, (_, metre) => first + metre * 1000);
}

/** How much of the ground a thing takes, its label included. */
const toColumn = ({ width, beside, label }: Thing, letterMm: number): number =>
  Math.max(width + 2 * beside, label.length * letterMm * labelAspect);

/** The letters grow with the width and the width with the letters: a few rounds settle it. */
function findWidth(things: readonly Thing[]): number {
  const grow = (width: number): number =>
    things.reduce((sum, thing) => sum + toColumn(thing, width * letterShare) + gapMm, gapMm);
  return Math.ceil(Array.from({ length: 8 }).reduce(grow, 0));
}
