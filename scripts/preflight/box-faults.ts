import type { PrintFormat } from '#domain/artwork/format.ts';
import type { CheckedFile } from './checked-file.ts';

const pointsPerMm = 72 / 25.4;
const within = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

export function findBoxFaults({ file, pages, job: { format } }: CheckedFile): string[] {
  return pages.flatMap(({ page }) => {
    const toBox = (key: string): number[] => {
      const box = file.get(page.get(key));
      return Array.isArray(box) ? box.map(Number) : [];
    };
    const [media, trim] = [toBox('MediaBox'), toBox('TrimBox')];
    const bleed = page.has('BleedBox') ? toBox('BleedBox') : trim;
    const nested = [0, 1, 2, 3].every((side) => {
      const [outer = 0, middle = 0, inner = 0] = [media[side], bleed[side], trim[side]];
      return side < 2 ? outer <= middle && middle <= inner : outer >= middle && middle >= inner;
    });
    return [
      ...(media.length === 4 && trim.length === 4 ? [] : ['a box is missing']),
      ...(nested ? [] : ['the trim is not inside the bleed, or that not inside the page']),
      ...(page.has('ArtBox') ? ['an ArtBox beside the TrimBox'] : []),
      ...(format ? findSizeFaults(format, media, bleed, trim) : []),
    ];
  });
}

function findSizeFaults(format: PrintFormat, media: number[], bleed: number[], trim: number[]): string[] {
  const { widthMm, heightMm, bleedMm, scale, office } = format;
  const toMm = (points: number) => points / pointsPerMm;
  const [left = 0, bottom = 0, right = 0, top = 0] = trim.map(toMm);
  const isSize = within(right - left, widthMm / scale) && within(top - bottom, heightMm / scale);
  const isBleed = [0, 1, 2, 3].every((side) =>
    within(Math.abs(toMm((bleed[side] ?? 0) - (trim[side] ?? 0))), bleedMm / scale),
  );
  const isPage = !office || media.every((value, side) => within(value, trim[side] ?? Number.NaN));
  return [
    ...(isSize ? [] : [`the trim is ${(right - left).toFixed(2)} × ${(top - bottom).toFixed(2)} mm`]),
    ...(isBleed ? [] : [`the bleed is not ${bleedMm / scale} mm`]),
    ...(isPage ? [] : ['a page for the office is larger than its paper']),
  ];
}
