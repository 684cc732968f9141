import {
  type StickerPicture,
  type StickerSheetId,
  stickerSheetMm,
  stickerSheets,
  toStickerFormat,
  toStickerMiddles,
} from '#domain/artwork/sticker-sheets.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { type Canvas, toCanvas } from '../canvas.ts';
import type { Drawing } from '../drawing.ts';
import { disc } from '../looks/circle.ts';
import { groundColours } from '../looks/ground-colours.ts';
import { measureText } from '../measure-text.ts';
import { motifs } from '../motifs/all-motifs.ts';
import { pickMotifPalette } from '../motifs/palettes.ts';
import type { Pages, SceneItem } from '../scene.ts';
import { type DxfCircle, toDxf } from './to-dxf.ts';

/** The emblem's drawings that stickers show. */
export interface StickerEmblems {
  colour: Drawing;
  reversed: Drawing;
}

/** Of the space inside the safe line, as a motif is square and its corners are mostly empty. */
const motifShare = 0.8;
const unitsPerMm = 10;
const titleSize = 32;
/** From the trim's upper edge to the title's baseline. */
const titleBaseline = 100;

/** A sheet of stickers, and the circles to cut. */
export function drawStickerSheet(
  id: StickerSheetId,
  emblems: StickerEmblems,
  colours: Record<ColourRole, string>,
): { pages: Pages; canvas: Canvas } {
  const canvas = toCanvas(toStickerFormat(id));
  const { name, diameterMm, bleedMm, safeMm, columns, pictures } = stickerSheets[id];
  const radius = (diameterMm / 2) * unitsPerMm;
  const middles = toStickerMiddles(id).map(({ x, y }) => ({
    x: canvas.trim.left + x * unitsPerMm,
    y: canvas.trim.top + y * unitsPerMm,
  }));
  const ground: SceneItem = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: canvas.width,
    height: canvas.height,
    fill: colours.white,
  };
  const title: SceneItem = {
    kind: 'text',
    text: name,
    x: canvas.trim.left + (canvas.trim.width - measureText(name, 700) * titleSize) / 2,
    baseline: canvas.trim.top + titleBaseline,
    size: titleSize,
    weight: 700,
    fill: colours.black,
  };
  const stickers = middles.flatMap(({ x, y }, at) => {
    // Each row begins one picture further, so that no column is all one.
    const picture = pictures[(at + Math.floor(at / columns)) % pictures.length] ?? 'emblem';
    const { field, drawing, share } = toLook(picture, emblems, colours);
    const inner = (radius - safeMm * unitsPerMm) * 2 * share;
    return [place(disc(field), x, y, (radius + bleedMm * unitsPerMm) * 2), place(drawing, x, y, inner)];
  });
  const scene = {
    width: canvas.width,
    height: canvas.height,
    items: [ground, title, ...stickers],
    cuts: middles.map((middle) => ({ ...middle, radius })),
  };
  return { pages: [scene], canvas };
}

/** The same circles for a plotter that takes no PDF, from the sheet's lower left corner. */
export const writeStickerDxf = (id: StickerSheetId): string =>
  toDxf(
    toStickerMiddles(id).map(
      ({ x, y }): DxfCircle => ({
        x,
        y: stickerSheetMm.heightMm - y,
        radius: stickerSheets[id].diameterMm / 2,
      }),
    ),
  );

function toLook(picture: StickerPicture, emblems: StickerEmblems, colours: Record<ColourRole, string>) {
  // An emblem's box is a heart's, whose corners are empty.
  if (picture === 'emblem') return { field: colours.white, drawing: emblems.colour, share: motifShare };
  if (picture === 'emblem-reversed')
    return { field: colours.orange, drawing: emblems.reversed, share: motifShare };
  const { field } = groundColours[picture.ground];
  const drawing = motifs[picture.motif].draw(pickMotifPalette(field, colours));
  return { field: colours[field], drawing, share: motifShare };
}

/** In the middle, its longer side as long as said. */
function place(drawing: Drawing, x: number, y: number, side: number): SceneItem {
  const scale = side / Math.max(drawing.width, drawing.height);
  return {
    kind: 'drawing',
    x: x - (drawing.width * scale) / 2,
    y: y - (drawing.height * scale) / 2,
    scaleX: scale,
    scaleY: scale,
    paths: drawing.paths,
  };
}
