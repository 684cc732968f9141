import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import { box, type Element, image, picture, place } from '../element.ts';
import { choosePlateColour, plateForm, type SignColours } from './logo-plate.ts';

/** A long logo is at most this many times wider than high. */
const widestShare = 3;
/** The plate's rim around a logo, as a share of the plate's height. */
const marginShare = 0.11;

/** A logo as high as the sign: by itself where it shows on the field, else on a plate. */
export function logoChip(
  logo: AgencyLogo,
  height: number,
  sign: SignColours,
  colours: ArtworkJob['colours'],
): { width: number; element: Element } {
  const plate = choosePlateColour(logo, sign, colours);
  const margin = plate ? height * marginShare : 0;
  const room = height - 2 * margin;
  const shape = logo.widthPx / logo.heightPx;
  const logoWidth = Math.min(room * shape, room * widestShare);
  const logoHeight = logoWidth / shape;
  const width = logoWidth + 2 * margin;
  const shown = place(
    margin,
    (height - logoHeight) / 2,
    logoWidth,
    logoHeight,
    image(logo, plate ?? sign.field, logoWidth, logoHeight),
  );
  const chip = { width, height, position: 'relative', flexShrink: 0 } as const;
  if (!plate) return { width, element: box(chip, shown) };
  const form = picture(plateForm(width, height, plate), width, height);
  return { width, element: box(chip, place(0, 0, width, height, form), shown) };
}
