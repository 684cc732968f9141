/** How the samples of a PNG lie in its data, which is not interlaced. */
export interface PngLayout {
  /** Without the byte of the filter. */
  rowBytes: number;
  heightPx: number;
  /** Of a whole pixel; one where several pixels share it. */
  pixelBytes: number;
  /** At the end of each pixel; none for a picture without alpha. */
  alphaBytes: number;
}

/** Whether there is nothing to see: all is transparent, or all of one colour. @param data inflated. */
export function isBlankPng(data: Buffer, { rowBytes, heightPx, pixelBytes, alphaBytes }: PngLayout): boolean {
  let above: Buffer = Buffer.alloc(rowBytes);
  let first: Buffer | undefined;
  let [isClear, isEven] = [alphaBytes > 0, true];
  for (let row = 0; row < heightPx; row += 1) {
    const start = row * (rowBytes + 1);
    const line = unfilter(data.subarray(start, start + rowBytes + 1), above, pixelBytes);
    first ??= line;
    const isSame = row > 0 && line.equals(above);
    // A row like the one above says nothing new.
    for (let at = 0; at < rowBytes && !isSame; at += 1) {
      const inPixel = at % pixelBytes;
      isEven &&= line[at] === first[inPixel];
      isClear &&= inPixel < pixelBytes - alphaBytes || line[at] === 0;
      // Most pictures show something in their first rows.
      if (!isEven && !isClear) return false;
    }
    above = line;
  }
  return true;
}

/** The five filters of PNG (https://www.w3.org/TR/png-3/#9Filters). */
function unfilter(row: Buffer, above: Buffer, pixelBytes: number): Buffer {
  const line = Buffer.from(row.subarray(1));
  const filter = row[0] ?? 0;
  for (let at = 0; filter > 0 && at < line.length; at += 1) {
    const left = at < pixelBytes ? 0 : (line[at - pixelBytes] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < pixelBytes ? 0 : (above[at - pixelBytes] ?? 0);
    let added = left;
    if (filter === 2) added = up;
    if (filter === 3) added = (left + up) >> 1;
    if (filter === 4) added = toNearest(left, up, corner);
    line[at] = ((line[at] ?? 0) + added) & 0xff;
  }
  return line;
}

/** Paeth's predictor. */
function toNearest(left: number, up: number, corner: number): number {
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
