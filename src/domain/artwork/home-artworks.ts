import type { Artwork } from './artwork.ts';
import type { FormatId } from './format.ts';
import type { LookId } from './looks.ts';

/** What the home page shows of a campaign's first message: each a shape and a look of its own, and of each how it is shown. */
export const homeArtworkRows = [
  { format: 'bang-ron-3x1m', look: 'minh-hoa', sizes: '(min-width: 60rem) 38rem, 100vw' },
  { format: 'vuong', look: 'nen-trang', sizes: '(min-width: 60rem) 14rem, 36vw' },
  { format: 'man-hinh', look: 'trang-trong', sizes: '(min-width: 60rem) 24rem, 64vw' },
  { format: 'a4', look: 'minh-hoa', sizes: '(min-width: 60rem) 18rem, 55vw' },
  { format: 'story', look: 'nen-cam', sizes: '(min-width: 60rem) 15rem, 45vw' },
] as const satisfies { format: FormatId; look: LookId; sizes: string }[];

/** An artwork of the home page; `format` is the name of its place. */
export type HomeArtwork = (typeof homeArtworkRows)[number] & { artwork: Artwork };

/** @param artworks one message's. @throws Error naming what the plan does not have. */
export function pickHomeArtworks(artworks: readonly Artwork[]): HomeArtwork[] {
  return homeArtworkRows.map((row) => {
    const artwork = artworks.find(({ job }) => job.format === row.format && job.look === row.look);
    if (!artwork?.files.some(({ preview }) => preview))
      throw new Error(`No artwork with a preview is planned in ${row.format}, ${row.look}`);
    return { ...row, artwork };
  });
}
