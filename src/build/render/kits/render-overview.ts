import type { DrawnArtwork } from '#artwork/to-svg.ts';
import type { Artwork } from '#domain/artwork/artwork.ts';
import { toArtworkCards, toLookGroups } from '#domain/artwork/artwork-cards.ts';
import type { Kit } from '#domain/artwork/kit.ts';
import { looks } from '#domain/artwork/looks.ts';
import { messageKinds } from '#domain/artwork/messages/index.ts';
import { type Cache, type SummedFile, sumFile, toCacheKey } from '../cache.ts';
import type { ShownArtwork } from './draw-overview.ts';

/** What the sheet needs from outside; tests pass fakes. */
export interface OverviewParts {
  draw: (job: Artwork['job']) => Promise<DrawnArtwork>;
  /** The SHA-256 of a rendered file. */
  toSum: (path: string) => string;
  cache: Cache;
}

/** Raise it when the same pictures give other bytes. */
const version = 1;

/** Stands for the bytes of a sheet. The published files stand for the drawings: unless one of them changed, none has to be drawn. */
export const toOverviewKey = (
  kit: Kit,
  artworks: readonly Artwork[],
  toSum: OverviewParts['toSum'],
): string => toShownKey(kit, toShown(artworks), toSum);

function toShownKey(kit: Kit, shown: ShownArtwork[], toSum: OverviewParts['toSum']): string {
  const digests = shown.map(({ artwork }) => toSum(artwork.files[0]?.path ?? ''));
  return toCacheKey('overview', version, kit, shown, digests);
}

/** Renders a kit's contact sheet: each message once in each look. */
export async function renderOverview(
  kit: Kit,
  artworks: readonly Artwork[],
  { draw, toSum, cache }: OverviewParts,
): Promise<SummedFile> {
  const shown = toShown(artworks);
  const key = toShownKey(kit, shown, toSum);
  const known = await cache.read(key);
  if (known) return known;
  const { drawOverview } = await import('./draw-overview.ts');
  const file = sumFile(await drawOverview(kit, shown, draw));
  await cache.write(key, file);
  return file;
}

/** Of each message and look the artwork that pages show too. */
function toShown(artworks: readonly Artwork[]): ShownArtwork[] {
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
