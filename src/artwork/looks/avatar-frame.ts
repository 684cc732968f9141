import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Drawing } from '../drawing.ts';
import { box, type Element, picture, place, stack } from '../element.ts';
import { type EmblemArt, emblemImage } from '../emblem-art.ts';
import { paragraph } from '../paragraph.ts';
import { circle, disc } from './circle.ts';
import type { LookInput } from './look.ts';

export interface AvatarPalette {
  field: ColourRole;
  ribbon: ColourRole;
  panel: ColourRole;
  headline: ColourRole;
  /** Below the words, where the field is too light for small ones. */
  ground?: ColourRole;
}

/**
 * A ring for a profile picture. Networks crop it to the inscribed circle, so everything stays
 * inside that, and the words stand in the segment below the face.
 */
export function avatarFrame({ job, canvas }: LookInput, palette: AvatarPalette, emblem: EmblemArt): Element {
  const size = canvas.short;
  const { colours } = job;
  // Its lower corners lie just inside the circle.
  const words = { left: size * 0.19, top: size * 0.735, width: size * 0.62, height: size * 0.155 };
  const discSize = size * 0.186;
  // On a ground of its own colour a disc would only break the ring: there the ring runs around it.
  const rim = colours[palette.panel] === colours[palette.field] ? size * 0.014 : 0;
  const emblemSize = (discSize - 2 * rim) / 1.24;
  const discTop = size * 0.008;
  const centred = (top: number, side: number, drawing: Drawing) =>
    place((size - side) / 2, top, side, side, picture(drawing, side, side));
  return box(
    { width: canvas.width, height: canvas.height },
    place(0, 0, size, size, picture(ring(size, colours[palette.field], colours[palette.ribbon]), size, size)),
    ...(palette.ground
      ? [place(0, 0, size, size, picture(segment(size, colours[palette.ground]), size, size))]
      : []),
    ...(rim > 0 ? [centred(discTop, discSize, disc(colours[palette.ribbon]))] : []),
    centred(discTop + rim, discSize - 2 * rim, disc(colours[palette.panel])),
    place(
      (size - emblemSize) / 2,
      discTop + (discSize - emblemSize) * 0.54,
      emblemSize,
      emblemSize,
      emblemImage(emblem, colours[palette.panel], emblemSize),
    ),
    place(
      words.left,
      words.top,
      words.width,
      words.height,
      stack(
        { width: words.width, height: words.height, alignItems: 'center', justifyContent: 'center' },
        paragraph(job.message.text, {
          width: words.width,
          height: words.height,
          weight: 700,
          smallest: size * 0.026,
          largest: size * 0.06,
          colour: colours[palette.headline],
          align: 'center',
        }),
      ),
    ),
  );
}

/** Outer square, so that no corner stays empty where a network does not crop; a round opening. */
function ring(size: number, orange: string, light: string): Drawing {
  const middle = { x: size * 0.5, y: size * 0.375 };
  const outer = circle(middle.x, middle.y, size * 0.345);
  // The field reaches below the ribbon: two edges at one place would let the face shine through.
  const hidden = circle(middle.x, middle.y, size * 0.338);
  const inner = circle(middle.x, middle.y, size * 0.33);
  return {
    width: size,
    height: size,
    paths: [
      { d: `M0 0H${size}V${size}H0Z${hidden}`, fill: orange, evenOdd: true },
      { d: `${outer}${inner}`, fill: light, evenOdd: true },
    ],
  };
}

/** Everything below the face, its edge hanging like a ribbon. */
function segment(size: number, fill: string): Drawing {
  const [edge, dip] = [size * 0.66, size * 0.755];
  const d = `M0 ${edge}C${size * 0.33} ${dip} ${size * 0.67} ${dip} ${size} ${edge}V${size}H0Z`;
  return { width: size, height: size, paths: [{ d, fill }] };
}
