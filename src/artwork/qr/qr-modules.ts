import { encode } from 'uqr';

/** A QR code as one path. */
export interface QrModules {
  /** On a side, without the quiet zone. */
  count: number;
  /** SVG path data, a module a unit; the modules of a row that touch are one rectangle, so that no seam shows. */
  d: string;
}

/** Modules that stay empty on every side, as ISO 18004 asks. */
export const quietModules = 4;

/** @throws Error when the words are too many for any code. */
export function toQrModules(words: string): QrModules {
  // M: a fold or a drop of rain takes up to 15 % away.
  const { data, size } = encode(words, { ecc: 'M', border: 0 });
  return { count: size, d: data.flatMap(toRuns).join('') };
}

function toRuns(row: readonly boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    runs.push(`M${start} ${y}H${x + 1}V${y + 1}H${start}Z`);
  }
  return runs;
}
