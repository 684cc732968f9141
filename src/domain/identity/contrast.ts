import { toRgb } from './colour-values.ts';

/** Contrast ratio of two sRGB colours `#RRGGBB`, 1–21, after WCAG 2.2. */
export function toContrastRatio(one: string, other: string): number {
  const [light = 0, dark = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What a ground may carry: words of any size, only large ones (from 24 px, bold from 19 px), or none. */
export type TextRoom = 'any' | 'large' | 'none';

/** By the ratio of words and ground, after WCAG 2.2 AA. */
export const toTextRoom = (ratio: number): TextRoom => (ratio >= 4.5 ? 'any' : ratio >= 3 ? 'large' : 'none');

function toLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = toRgb(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
