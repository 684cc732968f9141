import type { Format } from './format.ts';

/** A format's size in the ways that people type it, beyond how the site writes it: `3x1m`, `5x1m5`, `80 x 180`, `1080x1920`. */
export function toTypedSizes(format: Format): string[] {
  if (format.medium === 'screen') {
    const { widthPx, heightPx } = format;
    return [...toPair(String(widthPx), String(heightPx)), ...toRatio(widthPx, heightPx)];
  }
  // Sheets are called by their names: A4.
  if (format.scale === 1) return [];
  const [width, height] = [format.widthMm, format.heightMm];
  const inMetres = [width, height].map((mm) => String(mm / 1000).replace('.', ','));
  const spoken = [width, height].map(toSpokenMetres);
  const inCentimetres = [width, height].map((mm) => String(mm / 10));
  const sizes = [
    ...toPair(...pair(inMetres)),
    `${inMetres.join('x')}m`,
    ...toPair(...pair(inMetres.map((metres) => `${metres}m`))),
    ...toPair(...pair(spoken)),
    ...toPair(...pair([inMetres[0] ?? '', spoken[1] ?? ''])),
    ...toPair(...pair(inCentimetres)),
    [...inMetres].reverse().join('x'),
  ];
  return [...new Set(sizes)];
}

const pair = ([one = '', other = '']: string[]): [string, string] => [one, other];

const toPair = (one: string, other: string): string[] => [`${one}x${other}`, `${one} x ${other}`];

/** `1m5`, as it is spoken: “một mét rưỡi”. */
function toSpokenMetres(mm: number): string {
  const [whole = '0', part] = String(mm / 1000).split('.');
  return `${whole}m${part ?? ''}`;
}

/** Of the shapes that have a name: 16:9, 4:5. */
function toRatio(width: number, height: number): string[] {
  const shared = toSharedMeasure(width, height);
  const parts = [width / shared, height / shared];
  return Math.max(...parts) > 16 ? [] : [parts.join(':')];
}

const toSharedMeasure = (a: number, b: number): number => (b === 0 ? a : toSharedMeasure(b, a % b));
