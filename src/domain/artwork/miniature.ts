import type { Box } from '../identity/box.ts';

/** What a small drawing of an artwork shows: its field, the panel behind a ribbon's edge, lines for words, the emblem. */
export interface Miniature {
  /** SVG path data of the panel and of the ribbon that edges it. */
  panel: string;
  ribbon: string;
  lines: Box[];
  /** Of the square that the emblem stands in. */
  emblem: Box;
}

/** Wide ones have their panel at the left, as the artworks have. @param width, height in any one unit. */
export function drawMiniature(width: number, height: number): Miniature {
  return width / height > 2.4 ? drawWide(width, height) : drawTall(width, height);
}

/** As long as the words of a short slogan are, line by line; a tall picture has more of them. */
const lineShares = [0.78, 0.6, 0.7, 0.52, 0.74, 0.44];

function drawTall(width: number, height: number): Miniature {
  const short = Math.min(width, height);
  const edge = height - short * 0.31;
  const curve = (swing: number) =>
    `M0 ${fix(edge)}C${fix(width * 0.3)} ${fix(edge - short * 0.1 - swing)} ${fix(width * 0.6)} ${fix(edge + short * 0.08 - swing * 0.4)} ${fix(width)} ${fix(edge - short * 0.05 - swing)}V${fix(height)}H0Z`;
  const [left, thick] = [width * 0.1, short * 0.08];
  const rows = lineShares.slice(0, Math.floor((edge - short * 0.22) / (thick * 1.9)));
  return {
    panel: curve(0),
    ribbon: curve(short * 0.07),
    lines: rows.map((share, row) => lineBox(left, short * 0.13 + row * thick * 1.9, width * share, thick)),
    emblem: { x: left, y: height - short * 0.24, width: short * 0.2, height: short * 0.2 },
  };
}

function drawWide(width: number, height: number): Miniature {
  const edge = height * 0.75;
  const curve = (swing: number) =>
    `M0 0H${fix(edge + swing)}C${fix(edge - height * 0.12 + swing * 1.6)} ${fix(height * 0.34)} ${fix(edge + height * 0.14 + swing)} ${fix(height * 0.62)} ${fix(edge - height * 0.06 + swing * 1.2)} ${fix(height)}H0Z`;
  const [left, room] = [edge + height * 0.3, width - edge - height * 0.55];
  return {
    panel: curve(0),
    ribbon: curve(height * 0.09),
    lines: [0.88, 0.6].map((share, row) =>
      lineBox(left, height * (0.27 + row * 0.27), room * share, height * 0.16),
    ),
    emblem: { x: height * 0.14, y: height * 0.29, width: height * 0.42, height: height * 0.42 },
  };
}

const lineBox = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const fix = (value: number): number => Number(value.toFixed(1));
