import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import type { LogoPlate } from '#domain/artwork/unit-style.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import type { Drawing } from '../drawing.ts';

/** What WCAG asks of graphics that must be made out. */
const leastContrast = 3;
/** A rectangle full of colours is made out by itself, if it only ends somewhere. */
const leastOfPicture = 1.5;
/** Below it a rim is as good as paper: a rectangle of it wants a plate's corners, or its rim cut away. */
const mostPaper = 1.35;
/** Radius of a plate's corners, as a share of its height. */
const cornerShare = 0.13;

/** What a sign may be coloured with. */
export interface SignColours {
  field: string;
  /** Of the words beside the logo: a plate of it fits every look, also the one of a single ink. */
  words: string;
  /** The visitor's choice. */
  plate?: LogoPlate | undefined;
}

export interface Plate {
  form: Exclude<LogoPlate, 'none'>;
  colour: string;
}

/**
 * The plate that a logo needs on a field; nothing where its edge shows by itself, whatever colours it has within. An
 * opaque rectangle mostly brings white along, so white is its plate's colour; a logo made for dark grounds gets one.
 */
export function choosePlate(
  logo: AgencyLogo,
  { field, words, plate }: SignColours,
  { white, ink }: ArtworkJob['colours'],
): Plate | undefined {
  if (plate === 'none') return undefined;
  const edge = logo.rim?.length ? logo.rim : logo.tones;
  const showsOn = (ground: string) =>
    edge?.every((tone) => toContrastRatio(tone, ground) >= leastContrast) ?? false;
  const form = plate ?? (logo.isRound ? 'round' : 'square');
  const isOpaque = logo.tones === undefined;
  if (isOpaque) return plate || !endsWell(logo, field, white) ? { form, colour: white } : undefined;
  if (!plate && showsOn(field)) return undefined;
  return { form, colour: [white, words, ink].find(showsOn) ?? white };
}

/** Whether an opaque rectangle can stand on a field as it is: it ends in a colour that shows, or in the field's own. */
function endsWell({ rim }: AgencyLogo, field: string, white: string): boolean {
  if (!rim) return false;
  // A photograph, of many colours all along.
  if (rim.length === 0) return true;
  const isPaper = rim.every((tone) => toContrastRatio(tone, white) < mostPaper);
  return isPaper
    ? rim.every((tone) => toContrastRatio(tone, field) < mostPaper)
    : rim.every((tone) => toContrastRatio(tone, field) >= leastOfPicture);
}

/** How far a quarter circle's handle lies from its end, as a share of the radius. */
const handle = 0.4477;

/** A plate with round corners, or a disc. */
export function plateForm(width: number, height: number, { form, colour }: Plate): Drawing {
  const r = form === 'round' ? height / 2 : height * cornerShare;
  const k = r * handle;
  const p = (...values: number[]) => values.map((value) => Number(value.toFixed(2))).join(' ');
  const d =
    `M${p(r, 0)}H${p(width - r)}C${p(width - k, 0, width, k, width, r)}V${p(height - r)}` +
    `C${p(width, height - k, width - k, height, width - r, height)}H${p(r)}` +
    `C${p(k, height, 0, height - k, 0, height - r)}V${p(r)}C${p(0, k, k, 0, r, 0)}Z`;
  return { width, height, paths: [{ d, fill: colour }] };
}
