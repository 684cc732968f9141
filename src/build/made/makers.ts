/**
 * What makes files of the content that are dear to make: the module in which each begins. The bytes rest on it, on what it
 * imports, and on what it is given.
 */
export const makers = {
  blankPaper: 'src/publish/ready-texts/blank-papers.ts',
  easySheet: 'src/artwork/sheets/easy-sheet.ts',
  hotlineSheet: 'src/artwork/sheets/hotline-sheets.ts',
  leaflet: 'src/artwork/leaflets/write-leaflet.ts',
  nameBadges: 'src/artwork/sheets/name-badges.ts',
  readyFile: 'src/publish/ready-texts/ready-files.ts',
  stickerSheet: 'src/artwork/stickers/write-sticker-sheet.ts',
} as const;

export type Maker = keyof typeof makers;

/** What the build tells its pages: where made files are kept, and a digest of all that makes them. */
export interface MadeFilesPlace {
  folder: string;
  making: string;
}
