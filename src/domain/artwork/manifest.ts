import type { Artwork } from './artwork.ts';
import type { EmblemSheet } from './emblem-files.ts';
import type { Kit } from './kit.ts';

/** What the build draws, and what others may read: `artwork.json`, every file as plain data. */
export interface Manifest {
  version: 1;
  artworks: Artwork[];
  /** Those that name no year. */
  evergreen: Artwork[];
  /** Those in other languages of the country. */
  translated: Artwork[];
  kits: Kit[];
  emblems: EmblemSheet[];
}

/** All that is drawn from jobs. */
export const listArtworks = ({
  artworks,
  evergreen,
  translated,
}: Pick<Manifest, 'artworks' | 'evergreen' | 'translated'>): Artwork[] => [
  ...artworks,
  ...evergreen,
  ...translated,
];
