import { toRgb } from '#domain/identity/colour-values.ts';
import type { Colour, Identity } from '#domain/identity/identity.ts';
import type { PaletteType } from '#domain/identity/palette-files.ts';
import { type AseGroup, writeAse } from './write-ase.ts';

type PaletteInput = Pick<Identity, 'title' | 'colours'>;

const writers: Record<PaletteType, (identity: PaletteInput) => string | Uint8Array> = {
  ase: ({ title, colours }) => writeAse(toAseGroups(title, Object.values(colours))),
  gpl: ({ title, colours }) => writeGpl(title, Object.values(colours)),
};

/** The identity's colours as one file for design programs. */
export const makePalette = (identity: PaletteInput, type: PaletteType): string | Uint8Array =>
  writers[type](identity);

/** Screen and print values apart: neither is computed from the other. */
const toAseGroups = (title: string, colours: readonly Colour[]): AseGroup[] => [
  {
    name: `${title}: màn hình`,
    swatches: colours.map(({ name, hex }) => ({
      name,
      model: 'RGB ',
      values: toRgb(hex).map((value) => value / 255),
    })),
  },
  {
    name: `${title}: in`,
    swatches: colours.map(({ name, cmyk }) => ({
      name: `${name} (in)`,
      model: 'CMYK',
      values: cmyk.map((percent) => percent / 100),
    })),
  },
];

/** GIMP's palette, which most free programs read. */
function writeGpl(title: string, colours: readonly Colour[]): string {
  const rows = colours.map(({ name, hex }) => {
    const values = toRgb(hex).map((value) => String(value).padStart(3));
    return `${values.join(' ')}\t${name} ${hex}`;
  });
  return ['GIMP Palette', `Name: ${title}`, `Columns: ${colours.length}`, '#', ...rows, ''].join('\n');
}
