import type { Colour } from './identity.ts';

/** One way of saying a colour, as a design program takes it. */
export interface ColourValue {
  model: 'HEX' | 'RGB' | 'CMYK';
  /** `#E8500E`; `232, 80, 14`; `0, 80, 100, 0`. */
  text: string;
}

export const toColourValues = ({ hex, cmyk }: Pick<Colour, 'hex' | 'cmyk'>): ColourValue[] => [
  { model: 'HEX', text: hex },
  { model: 'RGB', text: toRgb(hex).join(', ') },
  { model: 'CMYK', text: cmyk.join(', ') },
];

/** Red, green and blue of `#RRGGBB`, 0–255 each. */
export const toRgb = (hex: string): [number, number, number] => {
  const read = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [read(1), read(3), read(5)];
};
