import type { DrawnArtwork } from '#artwork/to-svg.ts';
import { toDescription } from '#artwork/to-svg.ts';
import { type OverviewPicture, writeOverview } from '#artwork/write-overview.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkCards, toLookGroups } from '#domain/artwork/artwork-cards.ts';
import { toEditionWords } from '#domain/artwork/edition.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { looks } from '#domain/artwork/looks.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { type Cache, type SummedFile, sumFile, toCacheKey } from '../cache.ts';
import { readImagePixels } from '../encoders/read-image-pixels.ts';

/** What the sheet needs from outside; tests pass fakes. */
export interface OverviewParts {
  draw: (job: Artwork['job']) => Promise<DrawnArtwork>;
  /** The SHA-256 of a rendered file. */
  toSum: (path: string) => string;
  cache: Cache;
}

/** Raise it when the same pictures give other bytes. */
const version = 1;

/** Renders a kit's contact sheet: each message once in each look. */
export async function renderOverview(
  kit: Kit,
  artworks: readonly Artwork[],
  { draw, toSum, cache }: OverviewParts,
): Promise<SummedFile> {
  const shown = toShown(artworks);
  // The published files stand for the drawings: unless one of them changed, none has to be drawn.
  const digests = shown.map(({ artwork }) => toSum(artwork.files[0]?.path ?? ''));
  const key = toCacheKey('overview', version, kit, shown, digests);
  const known = await cache.read(key);
  if (known) return known;
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
  const file = sumFile(writeOverview(pictures, metadata, pixels));
  await cache.write(key, file);
  return file;
}

/** Of each message and look the artwork that pages show too. */
function toShown(artworks: readonly Artwork[]): { artwork: Artwork; caption: string }[] {
  const byKind = Map.groupBy(toArtworkCards(artworks), ({ message }) => message.kind);
  return [...byKind.values()].flatMap((cards) =>
    cards.flatMap(({ message, artworks: members }, index) => {
      const number = cards.length > 1 ? ` ${String(index + 1).padStart(2, '0')}` : '';
      return toLookGroups(members).flatMap((group) => {
        const artwork = group.artworks.find(({ files }) => files.some(({ preview }) => preview));
        const caption = `${messageKinds[message.kind].name}${number} · ${looks[group.look].name}`;
        return artwork ? [{ artwork, caption }] : [];
      });
    }),
  );
}
