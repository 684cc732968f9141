/** The colours as files for design programs: one file for each kind of program. */
export const paletteTypes = {
  ase: {
    name: 'Bảng màu ASE',
    use: 'Illustrator, Photoshop, InDesign, Affinity; có cả màu màn hình và màu in',
  },
  gpl: { name: 'Bảng màu GPL', use: 'Inkscape, GIMP, Krita, Scribus; màu màn hình' },
} as const;
export type PaletteType = keyof typeof paletteTypes;

/** Below the site's root. @param identity folder of the identity. */
export const toPalettePath = (identity: string, type: PaletteType): string =>
  `tai-ve/bo-nhan-dien/mau-sac_${identity}.${type}`;
