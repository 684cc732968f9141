import { type Format, toSizeLabel } from '#domain/artwork/format.ts';
import { type Document, type DocumentStatus, documentKinds } from '#domain/document/document.ts';
import type { ReadingTime } from '#domain/site/reading-time.ts';
import { downloadWords } from './vi/download.ts';

/**
 * An ISO day, or its known part, as it is written in Vietnam:
 * `2025-11-15` → `15/11/2025`, `2021-11` → `11/2021`, `2024` → `2024`.
 */
export const toDayLabel = (date: string): string => date.split('-').reverse().join('/');

/** The same without the year, for a place that already says it: `15/11`. */
export const toShortDayLabel = (date: string): string => toDayLabel(date.slice(5));

/**
 * An ISO day, or its known part, in English: `2025-11-15` → `15 November 2025`, `2021-11` → `November 2021`,
 * `2024` → `2024`.
 */
export function toEnglishDayLabel(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(date));
}

/** What a reader must know of the copy that was read. */
const remarks: Partial<Record<DocumentStatus, string>> = {
  draft: 'dự thảo',
  unsigned: 'bản chưa điền số, ngày',
};

/**
 * A document in one line, as people cite it: `Công văn 4076/LĐTBXH-BĐG, Bộ Nội vụ, 27/09/2023` where it has
 * a number, its title otherwise; a draft is called one.
 */
export function toDocumentLabel({ kind, number, title, issuer, date, status }: Document): string {
  const name = number ? `${documentKinds[kind]} ${number}` : title;
  const label = [name, issuer, ...(date ? [toDayLabel(date)] : [])].join(', ');
  const remark = remarks[status];
  return remark && !label.includes(remark) ? `${label} (${remark})` : label;
}

/** What a person at a print shop asks next: the size, and for print the file's scale and its bleed. */
export function toFormatFacts(format: Format): string {
  if (format.medium === 'screen') return toSizeLabel(format);
  const scale = format.scale === 1 ? [] : [downloadWords.scale(format.scale)];
  const edge = format.office
    ? downloadWords.border(format.office.borderMm)
    : downloadWords.bleed(format.bleedMm);
  return [toSizeLabel(format), ...scale, edge].join(', ');
}

/** `khoảng 2 phút`, `khoảng 1 phút rưỡi`: to the half minute, since nobody reads to the second. */
export function toDurationLabel({ least, most }: { least: number; most: number }): string {
  const halves = Math.max(1, Math.round((least + most) / 2 / 30));
  const minutes = Math.floor(halves / 2);
  if (minutes === 0) return 'khoảng nửa phút';
  return halves % 2 === 0 ? `khoảng ${minutes} phút` : `khoảng ${minutes} phút rưỡi`;
}

export const toReadingTimeLabel = ({ syllables, indoors, outdoors }: ReadingTime): string =>
  `${syllables} tiếng: ${toDurationLabel(indoors)} khi đọc trong phòng thu (180–200 tiếng một phút), ` +
  `${toDurationLabel(outdoors)} khi đọc chậm cho loa ngoài trời (140–150 tiếng một phút)`;

/** What a drawing to scale shows, for those who do not see it. @param names of its formats, from left to right. */
export const toScaleLabel = (names: readonly string[]): string =>
  `Hình vẽ đúng tỉ lệ. Từ trái sang phải: người cao 1,6 m, cửa rộng 0,9 m cao 2,1 m, ${names.join(', ')}. Thước ở chân hình chia từng mét.`;

/** A mark of the ruler; the last one says what is counted. @param marks how many there are, zero included. */
export const toMetreLabel = (metre: number, marks: number): string =>
  metre === marks - 1 ? `${metre} m` : String(metre);
