import type { Artwork } from './artwork.ts';
import type { ArtworkCard } from './artwork-cards.ts';

/** What differs in the addresses of the same file of two messages of one kind. */
export interface PatternPlace {
  year: number | string;
  slug: string;
}

/**
 * A card's artworks with `{year}` and `{slug}` in the paths of their files: messages of one kind are published alike,
 * so that a page of many writes its files down once for each kind.
 */
export const toPattern = ({ year, message, artworks }: ArtworkCard): Artwork[] =>
  artworks.map(({ job, files }) => ({
    job,
    files: files.map((file) => ({
      ...file,
      path: file.path.replaceAll(`_${message.slug}_`, '_{slug}_').replaceAll(String(year), '{year}'),
    })),
  }));

/** @param pattern one path or several with words between them */
export const fillPattern = (pattern: string, { year, slug }: PatternPlace): string =>
  pattern.replaceAll('{year}', String(year)).replaceAll('{slug}', slug);

/** A pattern for each kind, of its oldest card: a leading one of a newer year has pictures that the others lack. */
export function toKindPatterns(cards: readonly ArtworkCard[]): { kind: string; artworks: Artwork[] }[] {
  const kinds = Map.groupBy(cards, ({ message }) => message.kind);
  return [...kinds].map(([kind, members]) => ({
    kind,
    artworks: toPattern(members.at(-1) as ArtworkCard),
  }));
}
