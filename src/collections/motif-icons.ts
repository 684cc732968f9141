import { motifs } from '#artwork/motifs/all-motifs.ts';
import { type MotifPalette, motifBox } from '#artwork/motifs/motif.ts';
import { oneInkPalette } from '#artwork/motifs/palettes.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';

/** A page's own colours, in light and in dark: figures in the words' colour, signs on them cut to the ground. */
const pagePalette = oneInkPalette('currentColor', 'var(--surface)');

/** A motif as an SVG without a size or a name of its own; the page gives it both. */
export function drawMotifIcon(id: MotifId, palette: MotifPalette = pagePalette): string {
  const paths = motifs[id].draw(palette).paths.map(({ d, fill }) => `<path fill="${fill}" d="${d}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${motifBox} ${motifBox}">${paths.join('')}</svg>`;
}
