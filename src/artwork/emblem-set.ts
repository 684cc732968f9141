import type { EmblemVariant } from '#domain/artwork/emblem-files.ts';
import type { EmblemArt } from './emblem-art.ts';

/** An identity's emblem in each of its variants; `reversed` is drawn for an orange ground. */
export type EmblemSet = Record<EmblemVariant, EmblemArt>;
