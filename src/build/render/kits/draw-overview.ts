import { type DrawnArtwork, toDescription } from '#artwork/to-svg.ts';
import { type OverviewPicture, writeOverview } from '#artwork/write-overview.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toEditionWords } from '#domain/artwork/edition.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { readImagePixels } from '../encoders/read-image-pixels.ts';

/** An artwork on the sheet, with what is said below it. */
export interface ShownArtwork {
  artwork: Artwork;
  caption: string;
}

/** Draws a kit's contact sheet, a PDF. */
export async function drawOverview(
  kit: Kit,
  shown: readonly ShownArtwork[],
  draw: (job: Artwork['job']) => Promise<DrawnArtwork>,
): Promise<Uint8Array> {
  const pictures: OverviewPicture[] = [];
  for (const { artwork, caption } of shown) {
    const { pages, canvas } = await draw(artwork.job);
    pictures.push({ scene: pages[0], canvas, job: artwork.job, caption });
  }
  const [first] = shown;
  const pixels = await readImagePixels(...pictures.map(({ scene }) => scene));
  const metadata = {
    title: kit.title,
    author: first?.artwork.job.credit.author ?? '',
    description: first ? toDescription(first.artwork.job) : kit.title,
    keywords: first ? [first.artwork.job.monthName, toEditionWords(first.artwork.job)] : [],
    licence: first?.artwork.job.credit.licence ?? { name: '', url: '' },
    instructions: 'In trên giấy A4 để xem nhanh; tệp của từng ấn phẩm nằm trong các thư mục.',
    day: kit.day,
  };
  return writeOverview(pictures, metadata, pixels);
}
