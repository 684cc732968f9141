import { toFormat } from '#domain/artwork/format.ts';
import type { ColourRole } from '#domain/identity/colour-role.ts';
import type { Drawing } from '../drawing.ts';
import { box, type Element, picture, place } from '../element.ts';
import { type EmblemArt, emblemImage } from '../emblem-art.ts';
import { avatarWords } from './avatar-words.ts';
import { circle, disc } from './circle.ts';
import type { LookInput } from './look.ts';

export interface AvatarPalette {
  field: ColourRole;
  ribbon: ColourRole;
  panel: ColourRole;
  headline: ColourRole;
  /** The run of the words that is stressed; their own colour where nothing is said. */
  stress?: ColourRole;
  /** Below the words, where the field is too light for small ones. */
  ground?: ColourRole;
}

/** Of the opening's edge, as a share of the side. */
const rimShare = 0.014;

/**
 * A ring for a profile picture. Networks crop it to the inscribed circle, so everything stays
 * inside that; the ring is concentric with it, and the words stand in the segment below the face.
 */
export function avatarFrame({ job, canvas }: LookInput, palette: AvatarPalette, emblem: EmblemArt): Element {
  const size = canvas.short;
  const { colours } = job;
  const discSize = size * 0.186;
  // On a ground of its own colour a disc would only break the ring: there the ring runs around it.
  const rim = colours[palette.panel] === colours[palette.field] ? size * rimShare : 0;
  const emblemSize = (discSize - 2 * rim) / 1.24;
  const discTop = size * 0.008;
  const centred = (top: number, side: number, drawing: Drawing) =>
    place((size - side) / 2, top, side, side, picture(drawing, side, side));
  const whole = (drawing: Drawing) => place(0, 0, size, size, picture(drawing, size, size));
  return box(
    { width: canvas.width, height: canvas.height },
    whole(
      ring(size, (toFormat(job.format).opening ?? 0) / 2, colours[palette.field], colours[palette.ribbon]),
    ),
    whole(segment(size, colours[palette.ground ?? palette.field], colours[palette.ribbon])),
    ...(rim > 0 ? [centred(discTop, discSize, disc(colours[palette.ribbon]))] : []),
    centred(discTop + rim, discSize - 2 * rim, disc(colours[palette.panel])),
    place(
      (size - emblemSize) / 2,
      discTop + (discSize - emblemSize) * 0.54,
      emblemSize,
      emblemSize,
      emblemImage(emblem, colours[palette.panel], emblemSize),
    ),
    avatarWords(job, size, {
      words: colours[palette.headline],
      stress: colours[palette.stress ?? palette.headline],
    }),
  );
}

/** Outer square, so that no corner stays empty where a network does not crop; a round opening of that radius. */
function ring(size: number, opening: number, field: string, light: string): Drawing {
  const round = (radius: number) => circle(size / 2, size / 2, size * radius);
  // The field reaches below the rim: two edges at one place would let the face shine through.
  const hidden = round(opening + rimShare / 2);
  return {
    width: size,
    height: size,
    paths: [
      { d: `M0 0H${size}V${size}H0Z${hidden}`, fill: field, evenOdd: true },
      { d: `${round(opening + rimShare)}${round(opening)}`, fill: light, evenOdd: true },
    ],
  };
}

/** Everything below the face, its edge hanging like a ribbon. */
function segment(size: number, fill: string, light: string): Drawing {
  const hang = (up: number) => {
    const [edge, dip] = [size * (0.655 - up), size * (0.76 - up)];
    return `M0 ${edge}C${size * 0.33} ${dip} ${size * 0.67} ${dip} ${size} ${edge}V${size}H0Z`;
  };
  return {
    width: size,
    height: size,
    paths: [
      { d: hang(rimShare), fill: light },
      { d: hang(0), fill },
    ],
  };
}
