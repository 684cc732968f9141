/** Where Satori placed a numbered box, in whole canvas units. */
export interface PlacedBox {
  number: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Reads back where Satori placed what we gave it. Every box that shows something has its number for a
 * colour, so the dialect is one element; anything else ends the build, since it would be lost in print.
 * Masks are dropped: nothing of ours is clipped.
 * @returns the boxes in the order in which they are painted.
 * @throws Error naming the element that is unknown, or has an attribute or a fill that is.
 */
export function readSatoriSvg(svg: string): { width: number; height: number; boxes: PlacedBox[] } {
  const size = /^<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!size) throw new Error('Satori gave no SVG with a width and a height');
  const body = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<mask\b[^>]*>[\s\S]*?<\/mask>/g, '');
  const boxes = [...body.matchAll(/<[^/][^>]*>/g)].map(([element]) => toBox(element));
  return { width: Number(size[1]), height: Number(size[2]), boxes };
}

const boxForm =
  /^<rect x="(-?[\d.]+)" y="(-?[\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#([0-9a-f]{6})"\/>$/;

function toBox(element: string): PlacedBox {
  const found = boxForm.exec(element);
  if (!found) throw new Error(`Satori drew what no writer knows: ${element.slice(0, 120)}`);
  const [x = 0, y = 0, width = 0, height = 0] = found.slice(1, 5).map(Number);
  return { number: toNumber(found[5] ?? ''), x, y, width, height };
}

/** A number as the colour that stands for it. */
export const toNumberColour = (number: number): string => `#${number.toString(16).padStart(6, '0')}`;
const toNumber = (digits: string): number => Number.parseInt(digits, 16);
