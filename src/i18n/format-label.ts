import { type Format, toSizeLabel } from '#domain/artwork/format.ts';
import { downloadWords } from './download-words.ts';

/** What a person at a print shop asks next: the size, and for print the file's scale and its bleed. */
export function toFormatFacts(format: Format): string {
  if (format.medium === 'screen') return toSizeLabel(format);
  const scale = format.scale === 1 ? [] : [downloadWords.scale(format.scale)];
  return [toSizeLabel(format), ...scale, downloadWords.bleed(format.bleedMm)].join(', ');
}
