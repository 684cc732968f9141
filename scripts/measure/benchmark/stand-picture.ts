import type { DrawingPath } from '#artwork/drawing.ts';
import { circle } from '#artwork/looks/shapes.ts';
import { motifs } from '#artwork/motifs/all-motifs.ts';
import { motifBox } from '#artwork/motifs/motif.ts';
import { pickMotifPalette } from '#artwork/motifs/palettes.ts';
import { colours, type Design } from './design.ts';

/** What an illustrated design shows: a disc on the field, and a motif on the disc. */
export interface StandingPicture {
  /** `#RRGGBB` of the whole ground. */
  field: string;
  disc: DrawingPath;
  /** Where the motif's box is, in px, and how much larger than its own units. */
  left: number;
  top: number;
  scale: number;
  paths: readonly DrawingPath[];
}

/** As ours composes it, for the pipelines that compose nothing themselves. */
export function standPicture({ motif, widthPx, heightPx }: Design): StandingPicture | undefined {
  if (!motif) return undefined;
  const radius = widthPx * 0.27;
  const [x, y] = [widthPx / 2, heightPx * 0.66];
  const side = radius * 1.2;
  return {
    field: colours.orangeDeep,
    disc: { d: circle(x, y, radius), fill: colours.orange },
    left: x - side / 2,
    // Above the panel, which covers the disc below.
    top: y - side / 2 - radius * 0.3,
    scale: side / motifBox,
    paths: motifs[motif].draw(pickMotifPalette('orange', colours)).paths,
  };
}
