import { countSheets, overlapMm, type Tile } from '#domain/artwork/tiles.ts';
import { markArtifact } from '../pdf/draw-scene.ts';
import type { TaggedPage } from '../pdf/tagged-page.ts';
import { type SheetBox, showPoster, type TiledPoster, toLine, toPoints } from './tiled-poster.ts';

/** Tenths of a millimetre: from the picture to a cut mark and its length, which end where a printer begins to print. */
const markGap = 5;
const markLength = 40;
/** Glue marks begin just behind the line where the next sheet ends, in the strip that it covers. */
const glueStart = 4;
const glueLength = 34;
const glueDistance = 300;
const overlap = overlapMm * 10;
const labelSize = 28;
/** Above the edge that printers leave empty. */
const labelBaseline = 70;

/** A sheet with its part of the poster in the middle, marks around it and its number below. */
export const drawTile =
  (tile: Tile) =>
  (poster: TiledPoster, tagged: TaggedPage): string[] => {
    const { size, plan, facts } = poster;
    const [width, height] = [tile.width * 10, tile.height * 10];
    const box = { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height };
    const count = countSheets(plan);
    const place = `Tờ ${tile.number}/${count}, hàng ${tile.row}, cột ${tile.column}`;
    const picture = showPoster(poster, box, tile);
    const isLast = { across: tile.column === plan.columns, down: tile.row === plan.rows };
    return [
      tagged.draw(`${place}: ${facts.job.message.text}`, toPoints(poster, box), picture),
      markArtifact(drawGlueMarks(box, isLast)),
      markArtifact(drawCutMarks(box, isLast)),
      tagged.write(place, [
        { text: place, x: box.x + 2 * labelSize, baseline: size.height - labelBaseline, size: labelSize },
      ]),
    ];
  };

interface IsLast {
  across: boolean;
  down: boolean;
}

/** Where a knife goes: the left and upper edge, which lies on the sheet before, and the poster's own edges. */
function drawCutMarks({ x, y, width, height }: SheetBox, isLast: IsLast): string {
  const [right, bottom] = [x + width, y + height];
  const end = markGap + markLength;
  const upright = (at: number) => [
    toLine(at, y - end, at, y - markGap),
    toLine(at, bottom + markGap, at, bottom + end),
  ];
  const level = (at: number) => [
    toLine(x - end, at, x - markGap, at),
    toLine(right + markGap, at, right + end, at),
  ];
  const lines = [
    ...upright(x),
    ...(isLast.across ? upright(right) : []),
    ...level(y),
    ...(isLast.down ? level(bottom) : []),
  ];
  return ['0 G 1.5 w', ...lines, 'S'].join('\n');
}

/** How far the next sheet reaches, as short lines in the strip that it covers; what is cut away can show nothing. */
function drawGlueMarks({ x, y, width, height }: SheetBox, isLast: IsLast): string {
  const [right, bottom] = [x + width - overlap, y + height - overlap];
  const lines = [
    ...(isLast.across
      ? []
      : spread(y, height).map((at) => toLine(right + glueStart, at, right + glueLength, at))),
    ...(isLast.down
      ? []
      : spread(x, width).map((at) => toLine(at, bottom + glueStart, at, bottom + glueLength))),
  ];
  if (lines.length === 0) return '';
  // Seen on light grounds and dark.
  return ['1 G 8 w', ...lines, 'S', '0 G 3 w', ...lines, 'S'].join('\n');
}

/** Evenly, with half a distance at both ends. */
function spread(from: number, length: number): number[] {
  const count = Math.max(2, Math.round(length / glueDistance));
  return Array.from({ length: count }, (_, at) => from + ((at + 0.5) * length) / count);
}
