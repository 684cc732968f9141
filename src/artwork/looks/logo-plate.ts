import type { AgencyLogo, ArtworkJob } from '#domain/artwork/artwork.ts';
import { toContrastRatio } from '#domain/identity/contrast.ts';
import type { Drawing } from '../drawing.ts';

/** What WCAG asks of graphics that must be made out. */
const leastContrast = 3;
/** Radius of a plate's corners, as a share of its height. */
const cornerShare = 0.13;

/** What a sign may be coloured with. */
export interface SignColours {
  field: string;
  /** Of the words beside the logo: a plate of it fits every look, also the one of a single ink. */
  words: string;
}

/**
 * The colour of the plate that a logo needs on a field; nothing where it shows by itself. An opaque logo
 * mostly brings white along, so white is its plate's colour; a logo made for dark grounds gets one.
 */
export function choosePlateColour(
  { tones }: AgencyLogo,
  { field, words }: SignColours,
  { white, ink }: ArtworkJob['colours'],
): string | undefined {
  if (!tones) return white;
  const showsOn = (ground: string) => tones.every((tone) => toContrastRatio(tone, ground) >= leastContrast);
  if (showsOn(field)) return undefined;
  return [white, words, ink].find(showsOn) ?? white;
}

/** A plate with round corners; 0.4477 is what a quarter circle's handle leaves of the radius. */
export function plateForm(width: number, height: number, fill: string): Drawing {
  const r = height * cornerShare;
  const k = r * 0.4477;
  const p = (...values: number[]) => values.map((value) => Number(value.toFixed(2))).join(' ');
  const d =
    `M${p(r, 0)}H${p(width - r)}C${p(width - k, 0, width, k, width, r)}V${p(height - r)}` +
    `C${p(width, height - k, width - k, height, width - r, height)}H${p(r)}` +
    `C${p(k, height, 0, height - k, 0, height - r)}V${p(r)}C${p(0, k, k, 0, r, 0)}Z`;
  return { width, height, paths: [{ d, fill }] };
}
