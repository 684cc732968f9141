import type { AgencyLogo, OwnPhoto } from '#domain/artwork/artwork.ts';
import type { FormatId } from '#domain/artwork/format.ts';

/** All that a visitor has made: what undoing, drafts and working files bring back. */
export interface Work {
  /** The form, as `readFields` gives it. */
  fields: [name: string, value: string][];
  logos: AgencyLogo[];
  photo?: OwnPhoto;
  pattern?: Pattern;
}

/** What a province fixes for its wards. */
export interface Pattern {
  locks: LockedPart[];
  /** The only ones to choose from; none means all. */
  formats: FormatId[];
}

/** The parts of a design that a pattern may fix. */
export const lockedParts = ['superior', 'logo', 'words', 'look'] as const;
export type LockedPart = (typeof lockedParts)[number];
