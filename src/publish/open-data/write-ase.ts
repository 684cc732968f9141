/** A group of swatches of an Adobe Swatch Exchange file. */
export interface AseGroup {
  name: string;
  swatches: AseSwatch[];
}

export interface AseSwatch {
  name: string;
  model: 'RGB ' | 'CMYK';
  /** 0–1 each, as many as the model has. */
  values: number[];
}

const blocks = { groupStart: 0xc001, groupEnd: 0xc002, swatch: 0x0001 } as const;
/** Neither a global nor a spot colour. */
const processColour = 2;

/** Writes version 1.0 of the format that Illustrator, Photoshop, InDesign and Affinity exchange colours in. */
export function writeAse(groups: readonly AseGroup[]): Uint8Array {
  const written = groups.flatMap(({ name, swatches }) => [
    toBlock(blocks.groupStart, toName(name)),
    ...swatches.map((swatch) => toBlock(blocks.swatch, toSwatch(swatch))),
    toBlock(blocks.groupEnd, []),
  ]);
  return Uint8Array.from([...toLetters('ASEF'), 0, 1, 0, 0, ...toUint(written.length, 4), ...written.flat()]);
}

const toBlock = (type: number, body: number[]): number[] => [
  ...toUint(type, 2),
  ...toUint(body.length, 4),
  ...body,
];

const toSwatch = ({ name, model, values }: AseSwatch): number[] => [
  ...toName(name),
  ...toLetters(model),
  ...values.flatMap(toFloat),
  ...toUint(processColour, 2),
];

/** Length with the closing zero, then UTF-16. */
const toName = (name: string): number[] => [
  ...toUint(name.length + 1, 2),
  ...Array.from({ length: name.length }, (_, at) => toUint(name.charCodeAt(at), 2)).flat(),
  0,
  0,
];

const toLetters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Most significant byte first. */
const toUint = (value: number, bytes: 2 | 4): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);

function toFloat(value: number): number[] {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return [...new Uint8Array(view.buffer)];
}
