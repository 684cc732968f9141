import { motifs } from '#artwork/motifs/all-motifs.ts';
import { motifBox } from '#artwork/motifs/motif.ts';
import { oneInkPalette } from '#artwork/motifs/palettes.ts';
import { isMotifId, type MotifId } from '#domain/artwork/motifs.ts';

const svgNames = 'http://www.w3.org/2000/svg';
/** Figures in the words' colour, signs on them cut to the ground. */
const palette = oneInkPalette('currentColor', 'var(--surface)');

/** Fills in the motifs that a list names. */
export function drawMotifs(list: HTMLElement): void {
  for (const place of list.querySelectorAll<HTMLElement>('[data-motif]')) {
    const id = place.dataset.motif ?? '';
    if (isMotifId(id)) place.replaceChildren(toIcon(id));
  }
}

function toIcon(id: MotifId): SVGElement {
  const icon = document.createElementNS(svgNames, 'svg');
  icon.setAttribute('viewBox', `0 0 ${motifBox} ${motifBox}`);
  icon.setAttribute('aria-hidden', 'true');
  for (const { d, fill } of motifs[id].draw(palette).paths) {
    const path = document.createElementNS(svgNames, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    icon.append(path);
  }
  return icon;
}
