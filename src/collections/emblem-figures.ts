import type { ImageMetadata } from 'astro';
import { type EmblemVariant, emblemVariants } from '#domain/artwork/emblem-files.ts';
import type { EmblemFigure } from '#domain/identity/emblem-figure.ts';
import { toEmblemFigure } from './emblem-figure.ts';
import { getEmblemUrl } from './emblems.ts';

const drawings = import.meta.glob<string>('/content/identities/*/emblem*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<ImageMetadata>('/content/identities/*/emblem*.png', {
  import: 'default',
  eager: true,
});

/** The variants of an identity's emblem, to be drawn on a page. @throws Error naming the identity that has no emblem. */
export const getEmblemFigures = (identity: string): Record<EmblemVariant, EmblemFigure> => ({
  colour: getEmblemFigure(identity, 'colour'),
  reversed: getEmblemFigure(identity, 'reversed'),
  oneColour: getEmblemFigure(identity, 'oneColour'),
});

/** One variant; a picture that the identity's folder lacks is derived of `emblem.png` and has its size. */
export function getEmblemFigure(identity: string, variant: EmblemVariant): EmblemFigure {
  const folder = `/content/identities/${identity}/`;
  const { drawing, picture } = emblemVariants[variant];
  const svg = drawings[folder + drawing];
  if (svg !== undefined) return toEmblemFigure(svg);
  const size = pictures[folder + picture] ?? pictures[folder + emblemVariants.colour.picture];
  if (!size) throw new Error(`There is no ${folder}${drawing} and no ${emblemVariants.colour.picture}`);
  return { width: size.width, height: size.height, parts: [], picture: getEmblemUrl(identity, variant) };
}
