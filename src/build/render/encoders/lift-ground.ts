/** A picture whose ground is a colour to begin with, not a shape to paint. */
export interface LiftedGround {
  svg: string;
  /** `#RRGGBB`; absent where the picture has no ground over all of it. */
  background?: string;
}

const head = /^<svg [^>]*? viewBox="0 0 ([\d.]+) ([\d.]+)"/;
/** What is painted first stands after the definitions. */
const first = /<\/defs>\n<rect x="0" y="0" width="([\d.]+)" height="([\d.]+)" fill="(#[\dA-Fa-f]{6})"\/>\n/;

/**
 * Takes the ground out of an SVG of `writeSvg`: filling a new picture with a colour costs a rasteriser a fraction of
 * what a shape does, which it looks at four times a row for edges that lie outside.
 */
export function liftGround(svg: string): LiftedGround {
  const [, pageWidth, pageHeight] = head.exec(svg) ?? [];
  const [whole, width, height, background] = first.exec(svg) ?? [];
  if (whole === undefined || background === undefined || width !== pageWidth || height !== pageHeight)
    return { svg };
  return { svg: svg.replace(whole, '</defs>\n'), background };
}
