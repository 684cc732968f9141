import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import { box, type Element, image, picture, place, row } from '../element.ts';
import { type FittedText, fitLines, fitText, measureNeed, TextTooLongError } from '../fit-text.ts';
import { type ParagraphStyle, setParagraph } from '../paragraph.ts';
import { choosePlateColour, plateForm, type SignColours } from './logo-plate.ts';

/** The unit that signs, as tall as it says before it is composed. */
export interface AgencySign {
  /** Canvas units. */
  height: number;
  compose: () => Element;
}

/** A logo is as tall as the lines beside it, and at least as two and a half; a long one is at most this many times wider. */
const fewestLines = 2.4;
const lineShare = 1.35;
const widestShare = 3;
/** Down to this share of the wished size a line stays whole. */
const goodShare = 0.8;
/** As much of the width as a fitted line takes. */
const fullShare = 0.99;
/** Lines that one of the unit's lines may be broken into. */
const mostParts = 3;
/** The plate's rim around a logo, as a share of the plate's height. */
const marginShare = 0.11;

/**
 * A unit's logos and its lines beside them; nothing where nobody signs.
 * @param style with the height that the sign may take, since a line that is broken needs more than was counted
 * @param field colour below it
 * @throws TextTooLongError when a line does not fit
 */
export function agencySign(job: ArtworkJob, style: ParagraphStyle, field: string): AgencySign | undefined {
  const lines = job.agency.filter((words) => words.trim() !== '');
  const logos = job.agencyLogos ?? [];
  if (lines.length + logos.length === 0) return undefined;
  const fitted = lines.length > 0 ? fitAgency(lines, style) : undefined;
  if (fitted && logos.length === 0)
    return { height: fitted.height, compose: () => setParagraph(fitted, style) };
  const wished = Math.max(fitted?.height ?? 0, fewestLines * lineShare * style.largest);
  const height = Math.min(wished, style.height);
  const gap = height * 0.2;
  const chips = logos.map((logo) => logoChip(logo, height, { field, words: style.colour }, job.colours));
  const chipsWidth = chips.reduce((sum, { width }) => sum + width + gap, 0);
  const beside = fitted && fitAgency(lines, { ...style, width: style.width - chipsWidth });
  return {
    height: Math.max(height, beside?.height ?? 0),
    compose: () =>
      row(
        { alignItems: 'center', gap, flexShrink: 0 },
        ...chips.map(({ element }) => element),
        ...(beside ? [setParagraph(beside, style)] : []),
      ),
  };
}

/** All lines at one size; one that is too long for its room at a good size is broken. */
function fitAgency(lines: readonly string[], style: ParagraphStyle): FittedText {
  const { smallest, largest } = style;
  try {
    return fitLines(breakLongLines(lines, style, Math.max(smallest, largest * goodShare)), style);
  } catch (error) {
    if (!(error instanceof TextTooLongError)) throw error;
    // So many lines have no height: only what would be unreadable is broken.
    return fitLines(breakLongLines(lines, style, smallest), style);
  }
}

function breakLongLines(lines: readonly string[], style: ParagraphStyle, size: number): string[] {
  const { width, largest } = style;
  const room = { ...style, height: largest * lineShare * mostParts };
  return lines.flatMap((words) =>
    measureNeed(words, style) * size <= width * fullShare ? [words] : fitText(words, room).lines,
  );
}

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
