import type { ArtworkJob } from '#domain/artwork/artwork.ts';
import type { Canvas } from '../canvas.ts';
import type { Element } from '../element.ts';
import type { EmblemSet } from '../emblem-set.ts';

/** What a look composes from. */
export interface LookInput {
  job: ArtworkJob;
  canvas: Canvas;
  emblem: EmblemSet;
}

/** A visual treatment of the identity: a pure function from job to elements. */
export type Look = (input: LookInput) => Element;
