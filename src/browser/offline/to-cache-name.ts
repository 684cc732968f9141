import type { Shelf } from './to-shelf.ts';

/** With the base, since several sites may share a host. */
export const toCacheName = (shelf: Shelf, base: string): string => `trai-tim-cam ${base} ${shelf}`;
