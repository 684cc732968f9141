import type { ArtworkJob } from './artwork.ts';
import { toDrawnDetails } from './drawn-details.ts';
import { toAspect, toFormat } from './format.ts';
import type { LookId } from './looks.ts';

/** What stands on a ceremony's backdrop below the unit, in the order of its lines. */
export interface CeremonyWords {
  heading: string;
  /** The month and its year. */
  occasion: string;
  theme?: string;
  details: string[];
}

/** Width over height of what a hall hangs or shows behind its speakers. */
const aspects = { least: 1.6, most: 3.4 } as const;
/** It has no ground for a backdrop, and one colour. */
const withoutBackdrops: LookId = 'mot-mau';

/** The lines of a job that is drawn as a ceremony's backdrop; undefined for every other. */
export function toCeremonyWords(job: ArtworkJob): CeremonyWords | undefined {
  const { heading, text, theme } = job.message;
  const aspect = toAspect(toFormat(job.format));
  const isBackdrop = aspects.least <= aspect && aspect <= aspects.most && job.look !== withoutBackdrops;
  if (heading === undefined || !isBackdrop) return undefined;
  const occasion = text.startsWith(heading) ? text.slice(heading.length).trim() : text;
  return { heading, occasion, ...(theme && { theme: `“${theme}”` }), details: toDrawnDetails(job) };
}
