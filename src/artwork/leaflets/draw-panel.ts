import type { LeafletPart, LeafletPartId } from '#domain/artwork/leaflet-content.ts';
import type { LeafletPanel } from '#domain/artwork/leaflets.ts';
import type { SceneItem } from '../scene.ts';
import { drawCover, drawTheme } from './draw-covers.ts';
import { fill, type PanelInput, standMotif } from './panel.ts';
import { setPart } from './set-blocks.ts';

/** Shares of the panel: the band under the motif; what a theme takes of a panel that it shares. */
const shares = { band: 0.17, highBand: 0.4, theme: 0.4 };
/** Below the words, wider than an office printer's empty edge. */
const foot = 90;

/** How far down the words of a panel reach at a size; nothing where it has a cover or theme alone. @returns canvas units that are left */
export function measureRoom(input: PanelInput): number {
  const parts = toTextParts(input);
  if (parts.length === 0) return Number.POSITIVE_INFINITY;
  const { bottom } = setTexts(input, toBandHeight(input, 0));
  return input.place.top + input.place.height - foot - bottom;
}

export function drawPanel(input: PanelInput): SceneItem[] {
  const { panel, place, wears, colours } = input;
  const ground: SceneItem = fill(place.field, colours[wears.paper]);
  const [first = 'back'] = panel.parts;
  if (first === 'cover') return drawCover(input);
  if (first === 'theme' && panel.parts.length === 1) return drawTheme(input, place.height);
  const band = toBandHeight(input, Math.max(0, measureRoom(input)));
  return [
    ground,
    ...(first === 'theme' ? drawTheme(input, band) : drawBand(input, first, band)),
    ...setTexts(input, band).items,
  ];
}

const toTextParts = ({ content, panel }: PanelInput): LeafletPart[] =>
  panel.parts.flatMap((id) => (id === 'theme' || id === 'cover' ? [] : [content.parts[id]]));

/** A third of a sheet, beside two others. */
export const isNarrow = ({ widthMm }: Pick<LeafletPanel, 'widthMm'>): boolean => widthMm < 120;

/** Broad panels give the motif what the words leave; on narrow ones bands stand beside one another, equally high. */
function toBandHeight({ panel, place }: PanelInput, left: number): number {
  if (panel.parts[0] === 'theme') return place.height * shares.theme;
  const least = place.height * shares.band;
  return isNarrow(panel) ? least : Math.min(place.height * shares.highBand, least + left * 0.7);
}

/** The panel's texts below its band. */
function setTexts(input: PanelInput, band: number): { items: SceneItem[]; bottom: number } {
  const { place, colours, size } = input;
  let y = place.top + band + size * 1.1;
  const items = toTextParts(input).flatMap((part, at) => {
    if (at > 0) y += size * 1.1;
    const set = setPart(part, { x: place.words.left, y, width: place.words.width, size, colours });
    y += set.height;
    return set.items;
  });
  return { items, bottom: y };
}

function drawBand(
  { content, place, wears, colours }: PanelInput,
  id: LeafletPartId,
  band: number,
): SceneItem[] {
  const { ground } = wears.toField(id);
  const { field } = place;
  const box = { ...field, height: place.top + band - field.top };
  const motif = id === 'theme' ? undefined : content.parts[id].motif;
  return [
    fill(box, colours[ground]),
    ...(motif
      ? standMotif(motif, wears.toField(id), colours, place, place.top + band, (band - place.blankTop) * 0.98)
      : []),
  ];
}
