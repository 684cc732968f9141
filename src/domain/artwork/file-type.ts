/** A print raster, which some shops ask for instead of a PDF, is CMYK; a WebP is a preview. */
export type FileType = 'png' | 'svg' | 'pdf' | 'webp' | PrintRasterType;

export const printRasterTypes = ['tiff', 'jpeg'] as const;
export type PrintRasterType = (typeof printRasterTypes)[number];

export const isPrintRaster = (type: FileType): type is PrintRasterType =>
  (printRasterTypes as readonly FileType[]).includes(type);
