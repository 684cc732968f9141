import { basename } from 'node:path';
import { type Format, formats, type PrintFormat } from '#domain/artwork/format.ts';
import { isLeafletId, toLeafletFiles, toLeafletFormat } from '#domain/artwork/leaflets.ts';
import { isStickerSheetId, stickerSheets, toStickerFormat } from '#domain/artwork/sticker-sheets.ts';
import { easySheets } from '#domain/site/easy-sheets.ts';
import { hotlineCardSheets } from '#domain/site/hotline-cards.ts';
import { nameBadgeSheet } from '#domain/site/name-badges.ts';

/** Sheets of words for a copier, by the names of their files. */
const blackSheets = [
  ...Object.values(easySheets).map(({ file }) => file),
  ...[nameBadgeSheet, ...Object.values(hotlineCardSheets)].map(({ path }) => basename(path, '.pdf')),
];

/** What a file's name promises. */
export interface FileJob {
  /** Absent of what is no artwork: an emblem, a kit's overview. */
  format?: PrintFormat;
  /** Prints with black alone. */
  isOneColour: boolean;
  /** Diameter of the circles that are cut out of it. */
  cutMm?: number;
}

/** @param path of a file named as the site names its artworks, in a folder or not */
export function toFileJob(path: string): FileJob {
  const [name = ''] = basename(path).split('.pdf');
  const parts = name.split('_');
  const format: Format | undefined = formats.find(({ id }) => parts.includes(id));
  const leaflet = findLeaflet(name);
  if (leaflet) return { format: leaflet, isOneColour: false };
  if (isStickerSheetId(name))
    return { format: toStickerFormat(name), isOneColour: false, cutMm: stickerSheets[name].diameterMm };
  const isOneColour = blackSheets.includes(name) || parts.some((part) => part === 'mot-mau');
  return format?.medium === 'print' ? { format, isOneColour } : { isOneColour };
}

/** `to-gap-ba-2026_van-phong` */
function findLeaflet(name: string): PrintFormat | undefined {
  const [, id = '', suffix] = /^([a-z-]+)-\d{4}(?:_([a-z-]+))?$/.exec(name) ?? [];
  if (!isLeafletId(id)) return undefined;
  const file = toLeafletFiles(id).find((each) => each.suffix === suffix);
  return file && toLeafletFormat(id, file);
}
