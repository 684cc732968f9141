import type { LeafletContent } from '#domain/artwork/leaflet-content.ts';
import type { LeafletPanel } from '#domain/artwork/leaflets.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import { fitText, toBaseline } from '../fit-text.ts';
import { motifs } from '../motifs/all-motifs.ts';
import { motifBox } from '../motifs/motif.ts';
import { toMotifSink } from '../motifs/motif-feet.ts';
import { pickMotifPalette } from '../motifs/palettes.ts';
import type { SceneItem } from '../scene.ts';
import type { FieldColours, LeafletColours } from './leaflet-colours.ts';

/** A panel's trim and the field that is coloured, which goes on into the bleed; canvas units. */
export interface PanelPlace {
  left: number;
  top: number;
  width: number;
  height: number;
  field: { left: number; top: number; width: number; height: number };
  /** Where words stand across. */
  words: { left: number; width: number };
  /** What a printer leaves empty at the upper edge. */
  blankTop: number;
}

export interface PanelInput {
  content: LeafletContent;
  panel: LeafletPanel;
  place: PanelPlace;
  colours: Record<ColourRole, string>;
  wears: LeafletColours;
  /** Of the words to be read, in canvas units. */
  size: number;
}

const pt = 254 / 72;

/** In the middle of the panel, its feet on a line. */
export function standMotif(
  motif: MotifId,
  { ground }: FieldColours,
  colours: Record<ColourRole, string>,
  { left, width }: Pick<PanelPlace, 'left' | 'width'>,
  line: number,
  side: number,
): SceneItem[] {
  const { paths } = motifs[motif].draw(pickMotifPalette(ground, colours));
  const scale = side / motifBox;
  return [
    {
      kind: 'drawing',
      x: left + (width - side) / 2,
      y: line - side + side * toMotifSink(motif),
      scaleX: scale,
      scaleY: scale,
      paths,
    },
  ];
}

interface LargeWords {
  x: number;
  y: number;
  width: number;
  height: number;
  largest: number;
  weight?: 400 | 700 | 900;
  fill: string;
}

/** Words as large as their box allows. */
export function setLarge(text: string, { x, y, fill: colour, weight = 900, ...box }: LargeWords) {
  const { lines, size, leading, rise, height } = fitText(text, {
    ...box,
    weight,
    align: 'left',
    smallest: 7 * pt,
  });
  const items = lines.map(
    (words, at): SceneItem => ({
      kind: 'text',
      text: words,
      x,
      baseline: y + (rise + toBaseline(leading) + at * leading) * size,
      size,
      weight,
      fill: colour,
    }),
  );
  return { items, height };
}

export const fill = (
  { left, top, width, height }: PanelPlace['field'],
  colour: string,
): Extract<SceneItem, { kind: 'rect' }> => ({ kind: 'rect', x: left, y: top, width, height, fill: colour });
