/** Where an artwork is seen. */
export type Medium = 'screen' | 'print';

/** What files of one type are, wherever they are made, sent or packed. */
export interface FileTypeFacts {
  mediaType: string;
  /** Compressed in itself: a ZIP stores it as it is. The rest gains, a PDF a fifth. */
  stored: boolean;
  /** For which media somebody may ask for it; none of a preview, which belongs to a page. */
  orderedFor: readonly Medium[];
  /** A print raster, which some shops ask for instead of a PDF: CMYK, of so many pixels an inch. */
  printRaster: boolean;
}

/** The table of file types, by the ending of their names; each has its encoder in `build/render/encoders/`. */
export const fileTypes = {
  png: { mediaType: 'image/png', stored: true, orderedFor: ['screen'], printRaster: false },
  svg: { mediaType: 'image/svg+xml', stored: false, orderedFor: ['screen', 'print'], printRaster: false },
  pdf: { mediaType: 'application/pdf', stored: false, orderedFor: ['print'], printRaster: false },
  webp: { mediaType: 'image/webp', stored: true, orderedFor: [], printRaster: false },
  tiff: { mediaType: 'image/tiff', stored: false, orderedFor: ['print'], printRaster: true },
  jpeg: { mediaType: 'image/jpeg', stored: true, orderedFor: ['print'], printRaster: true },
} as const satisfies Record<string, FileTypeFacts>;
export type FileType = keyof typeof fileTypes;

export type PrintRasterType = {
  [Type in FileType]: (typeof fileTypes)[Type]['printRaster'] extends true ? Type : never;
}[FileType];

export const isPrintRaster = (type: FileType): type is PrintRasterType => fileTypes[type].printRaster;

/** Whether somebody may ask for a file of a type in a medium. */
export function isOrderedFor(type: FileType, medium: Medium): boolean {
  const media: FileTypeFacts['orderedFor'] = fileTypes[type].orderedFor;
  return media.includes(medium);
}
