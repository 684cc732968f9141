import { type GlyphExtent, measureExtents } from '#artwork/setting/glyph-extents.ts';
import type { PlacedRun, Setting } from '#artwork/setting/setting.ts';

export interface SettingLine {
  text: string;
  size: number;
  runs: PlacedRun[];
  /** Ink boxes in canvas units: `above` and `below` are heights on the canvas, y downwards. */
  inks: GlyphExtent[];
}

/** The lines of a setting, as a reader sees them. */
export function toSettingLines({ runs }: Pick<Setting, 'runs'>): SettingLine[] {
  const lines = Map.groupBy(runs, ({ baseline }) => baseline);
  return [...lines.values()].map((line) => ({
    text: line.map(({ text }) => text).join(' '),
    size: Math.max(...line.map(({ size }) => size)),
    runs: line,
    inks: line.flatMap(({ text, weight, size, x, baseline }) =>
      measureExtents(text, weight).map(({ left, right, above, below }) => ({
        left: x + left * size,
        right: x + right * size,
        above: baseline - above * size,
        below: baseline + below * size,
      })),
    ),
  }));
}

/** How close the ink of any two neighbouring lines comes where it lies over each other, in em of the larger. */
export function toClosestInk(lines: readonly SettingLine[]): number {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const upper = lines[at];
    const larger = Math.max(upper?.size ?? 0, line.size);
    return (upper?.inks ?? []).flatMap((above) =>
      line.inks
        .filter(({ left, right }) => left < above.right && right > above.left)
        .map((below) => (below.above - above.below) / larger),
    );
  });
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}
