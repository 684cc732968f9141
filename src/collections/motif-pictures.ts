import { motifs } from '#artwork/motifs/all-motifs.ts';
import { motifBox } from '#artwork/motifs/motif.ts';
import { pickMotifPalette } from '#artwork/motifs/palettes.ts';
import type { MotifId } from '#domain/artwork/motifs.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';

/** So far from the edge that round corners cut nothing off, in units of the motif. */
const margin = 16;

/** A motif on the identity's paper, as a file that looks the same on a light and on a dark page. */
export function drawMotifPicture(id: MotifId, colours: Record<ColourRole, string>): string {
  const palette = pickMotifPalette('paper', colours);
  const paths = motifs[id].draw(palette).paths.map(({ d, fill }) => `<path fill="${fill}" d="${d}"/>`);
  const size = motifBox + 2 * margin;
  const box = `viewBox="${-margin} ${-margin} ${size} ${size}"`;
  const ground = `<rect x="${-margin}" y="${-margin}" width="${size}" height="${size}" rx="36" fill="${colours.paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${ground}${paths.join('')}</svg>\n`;
}
