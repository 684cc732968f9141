import type { EmblemVariant } from '#domain/artwork/emblem-files.ts';

/** Ids of what `EmblemDefinitions` defines once for all drawings of the page. */
export const toMarkId = (identity: string, variant: EmblemVariant | 'plain'): string =>
  `bieu-tuong-${identity}-${variant.toLowerCase()}`;

/** One part of the coloured emblem, without a colour. @param index among the figure's parts. */
export const toPartId = (identity: string, index: number): string => `phan-${identity}-${index}`;
