import type { Pixels } from './compare-pixels.ts';

const paper = 255;

/** Each pixel the average of a square of `finer` pixels; beyond the picture is white paper. */
export function averagePixels(
  { width, height, data }: Pixels,
  finer: number,
  size: { width: number; height: number },
): Pixels {
  const sums = new Float64Array(size.width * size.height * 3);
  const [right, bottom] = [size.width * finer, size.height * finer];
  for (let y = 0; y < bottom; y += 1) {
    const row = Math.floor(y / finer) * size.width;
    for (let x = 0; x < right; x += 1) {
      const to = (row + Math.floor(x / finer)) * 3;
      const from = x < width && y < height ? (y * width + x) * 3 : -1;
      for (let channel = 0; channel < 3; channel += 1) {
        const light = from < 0 ? paper : (data[from + channel] ?? 0);
        sums[to + channel] = (sums[to + channel] ?? 0) + light;
      }
    }
  }
  return { ...size, data: Uint8Array.from(sums, (sum) => Math.round(sum / finer ** 2)) };
}
