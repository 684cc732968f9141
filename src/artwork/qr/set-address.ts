import { measureText } from '../measure-text.ts';
import { breakAddress, toPieces } from './break-address.ts';

/** An address as it is written beside its code. */
export interface SetAddress {
  lines: string[];
  /** Canvas units, as the two below. */
  size: number;
  width: number;
  height: number;
}

export const addressWeight = 700;
export const addressLeading = 1.3;
/** Of the code's side, at most. */
const largest = 0.16;
/** So much of the code's side is still read from where a telephone reads the code. */
const least = 0.062;
/** Letters of an address that is never broken more than once. */
const usual = 60;
const [fewLines, mostLines] = [2, 4] as const;

/** Sizes are shares of a code's side; on a screen nothing is smaller than `leastUnits`. */
export interface AddressRoom {
  width: number;
  /** The code's side. */
  code: number;
  leastUnits: number;
}

export const toLeastSize = ({ code, leastUnits }: Omit<AddressRoom, 'width'>): number =>
  Math.max(code * least, leastUnits);

/** In at most two lines, as large as the room allows; a long address in more where two would be too small. */
export function setAddress(address: string, room: AddressRoom): SetAddress {
  const counts = [fewLines, ...(address.length > usual ? [3, mostLines] : [])];
  const settings = counts.map((count) => setLines(address, count, room));
  const large = settings.find(({ size }) => size >= toLeastSize(room));
  return large ?? (settings.at(-1) as SetAddress);
}

function setLines(address: string, count: number, { width, code, leastUnits }: AddressRoom): SetAddress {
  const wished = Math.max(code * largest, leastUnits);
  const isOneLine = measure(address) * wished <= width;
  const lines = isOneLine ? [address] : breakEvenly(address, count);
  const longest = Math.max(...lines.map(measure));
  const size = Math.min(wished, width / longest);
  return { lines, size, width: longest * size, height: lines.length * size * addressLeading };
}

/** In em. */
const measure = (words: string): number => measureText(words, addressWeight);

/** Halvings of what is still open; what is then left of it nobody sees. */
const halvings = 16;

/** In so many lines at most, the longest as short as can be, and no word cut. */
function breakEvenly(address: string, count: number): string[] {
  let [low, high] = [Math.max(...toPieces(address).map(measure)), measure(address)];
  for (let turn = 0; turn < halvings; turn += 1) {
    const middle = (low + high) / 2;
    if (breakAddress(address, middle, addressWeight).length <= count) high = middle;
    else low = middle;
  }
  return breakAddress(address, high, addressWeight);
}
