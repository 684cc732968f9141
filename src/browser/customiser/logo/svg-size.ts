export interface SvgSize {
  width: number;
  height: number;
  viewBox: string;
}

/** Sharp at 300 dpi up to 8 cm, and small enough to travel with every preview. */
export const longestSidePx = 960;

/** Units of CSS in px; what is relative to a page says no size. */
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  q: 96 / 101.6,
};

/**
 * The size in which a drawing is painted, its longest side `longestSidePx`, and the part of it that is seen.
 * @returns nothing where it names neither its size nor its part.
 */
export function toSvgSize(attributes: Record<string, string>): SvgSize | undefined {
  const [width, height] = [toPixels(attributes.width), toPixels(attributes.height)];
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const hasBox = boxWidth > 0 && boxHeight > 0;
  if (!hasBox && !(width && height)) return undefined;
  const ratio = width && height ? width / height : boxWidth / boxHeight;
  if (!(ratio > 0.01 && ratio < 100)) return undefined;
  return {
    width: Math.max(1, Math.round(ratio >= 1 ? longestSidePx : longestSidePx * ratio)),
    height: Math.max(1, Math.round(ratio >= 1 ? longestSidePx / ratio : longestSidePx)),
    viewBox: hasBox ? box.join(' ') : `0 0 ${width} ${height}`,
  };
}

function toPixels(length: string | undefined): number | undefined {
  const [, value, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const pixels = Number(value) * (units[unit.toLowerCase()] ?? Number.NaN);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}
