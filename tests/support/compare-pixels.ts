/** How two pictures of four bytes a pixel differ, of 255 a channel: the mean of all, and the share of pixels in which one differs strongly. */
export function comparePixels(one: Buffer, other: Buffer): { mean: number; strong: number } {
  let all = 0;
  const strong = new Set<number>();
  for (let at = 0; at < one.length; at += 1) {
    const difference = Math.abs((one[at] ?? 0) - (other[at] ?? 0));
    all += difference;
    if (difference > 48) strong.add(at >> 2);
  }
  return { mean: all / one.length, strong: strong.size / (one.length / 4) };
}
