import type { MotifId } from './motifs.ts';

/** A motif as an illustration of the pages, below the site's root. */
export const toMotifPath = (id: MotifId): string => `hinh/${id}.svg`;
