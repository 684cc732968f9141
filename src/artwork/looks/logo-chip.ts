import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import { box, type Element, image, picture, place } from '../element.ts';
import { choosePlate, type Plate, plateForm, type SignColours } from './logo-plate.ts';

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
  const plate = choosePlate(logo, sign, colours);
  const margin = plate ? height * marginShare : 0;
  const fitted = fitLogo(logo, height - 2 * margin, plate);
  const width = plate?.form === 'round' ? height : fitted.width + 2 * margin;
  const shown = place(
    (width - fitted.width) / 2,
    (height - fitted.height) / 2,
    fitted.width,
    fitted.height,
    image(logo, plate?.colour ?? sign.field, fitted.width, fitted.height),
  );
  const chip = { width, height, position: 'relative', flexShrink: 0 } as const;
  if (!plate) return { width, element: box(chip, shown) };
  const form = picture(plateForm(width, height, plate), width, height);
  return { width, element: box(chip, place(0, 0, width, height, form), shown) };
}

/** Within the plate's disc lies a round logo whole, and of another its corners. */
function fitLogo({ widthPx, heightPx, isRound }: AgencyLogo, room: number, plate: Plate | undefined) {
  const shape = widthPx / heightPx;
  if (plate?.form === 'round' && !isRound) {
    const height = room / Math.hypot(shape, 1);
    return { width: height * shape, height };
  }
  const width = Math.min(room * shape, room * (plate?.form === 'round' ? 1 : widestShare));
  return { width, height: width / shape };
}
