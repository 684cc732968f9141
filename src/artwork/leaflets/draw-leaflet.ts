import type { LeafletContent } from '#domain/artwork/leaflet-content.ts';
import {
  type LeafletFile,
  type LeafletId,
  type LeafletSide,
  officeBorderMm,
  toLeafletFormat,
} from '#domain/artwork/leaflets.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { type Canvas, toCanvas } from '../canvas.ts';
import type { Pages, Scene } from '../scene.ts';
import { drawPanel, isNarrow, measureRoom } from './draw-panel.ts';
import { leafletColours } from './leaflet-colours.ts';
import type { PanelInput, PanelPlace } from './panel.ts';

const pt = 254 / 72;
const officeBorder = officeBorderMm * 10;
/** Of the words to be read: the largest at which a panel has room; narrow panels beside one another have one size. */
const sizes = [14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.75, 8.5, 8.25, 8, 7.75, 7.5].map(
  (size) => size * pt,
);

/**
 * Draws a leaflet's sides, or a booklet's pages, with its folds.
 * @throws Error where the words need a smaller size than can be read.
 */
export function drawLeaflet(
  id: LeafletId,
  file: LeafletFile,
  content: LeafletContent,
  colours: Record<ColourRole, string>,
): { pages: Pages; canvas: Canvas } {
  const canvas = toCanvas(toLeafletFormat(id, file));
  const wears = leafletColours[file.use];
  const sides = file.sides.map((side) =>
    toPlaces(side, canvas, file.use === 'office' ? officeBorder : 0).map(
      (place, at): Omit<PanelInput, 'size'> => ({
        content,
        colours,
        wears,
        place,
        panel: side[at] ?? { widthMm: 0, parts: [] },
      }),
    ),
  );
  const findSize = (inputs: readonly Omit<PanelInput, 'size'>[]): number => {
    const found = sizes.find((size) => inputs.every((input) => measureRoom({ ...input, size }) >= 0));
    if (found) return found;
    throw new Error(`The words of the leaflet ${id} do not fit at ${(sizes.at(-1) ?? 0) / pt} pt`);
  };
  const common = findSize(sides.flat().filter(({ panel }) => isNarrow(panel)));
  const draw = (input: Omit<PanelInput, 'size'>) =>
    drawPanel({ ...input, size: isNarrow(input.panel) ? common : findSize([input]) });
  const [first, ...others] = sides.map(
    (side): Scene => ({
      width: canvas.width,
      height: canvas.height,
      items: side.flatMap(draw),
      ...(side.length > 1 && { folds: side.slice(1).map(({ place }) => place.left) }),
    }),
  );
  if (!first) throw new Error(`The leaflet ${id} has no side`);
  return { pages: [first, ...others], canvas };
}

/** Beside the words, of the panel's width; and from what a printer leaves empty, in canvas units. */
const marginShare = 0.08;
const leastMargin = 55;

/** Side by side; the outer ones' fields go on into the bleed. */
function toPlaces(side: LeafletSide, { trim, bleed }: Canvas, blank: number): PanelPlace[] {
  let left = trim.left;
  return side.map(({ widthMm }, at): PanelPlace => {
    const width = widthMm * 10;
    const beside = (isOuter: boolean) => Math.max(width * marginShare, isOuter ? blank + leastMargin : 0);
    const [before, after] = [at === 0 ? bleed : 0, at === side.length - 1 ? bleed : 0];
    const place = {
      left,
      top: trim.top,
      width,
      height: trim.height,
      field: {
        left: left - before,
        top: trim.top - bleed,
        width: width + before + after,
        height: trim.height + 2 * bleed,
      },
      words: {
        left: left + beside(at === 0),
        width: width - beside(at === 0) - beside(at === side.length - 1),
      },
      blankTop: blank,
    };
    left += width;
    return place;
  });
}
