import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Canvas } from '../canvas.ts';
import type { Element } from '../element.ts';
import type { EmblemSet } from '../emblem-set.ts';

/** What a look composes from. */
export interface LookInput {
  job: ArtworkJob;
  canvas: Canvas;
  emblem: EmblemSet;
}

/** A visual treatment of the identity. */
export interface Look {
  draw: DrawLook;
  /** Every pair of colours that its words make with what they stand on. */
  pairs: readonly ColourPair[];
}

/** A pure function from job to elements. */
export type DrawLook = (input: LookInput) => Element;

/** WCAG 2.2 asks for a contrast of 4.5 for small words and of 3 for large ones. */
export interface ColourPair {
  words: ColourRole;
  ground: ColourRole;
  least: 3 | 4.5;
}
