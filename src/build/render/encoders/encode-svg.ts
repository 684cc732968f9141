import type { DrawnArtwork } from '#artwork/to-svg.ts';

/** The drawing is the file. */
export const encodeSvg = async ({ svg }: Pick<DrawnArtwork, 'svg'>): Promise<Buffer> => Buffer.from(svg);
