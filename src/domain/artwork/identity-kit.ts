import type { Campaign } from '../campaign/campaign.ts';
import type { EmblemFigure } from '../identity/emblem-figure.ts';
import type { Identity } from '../identity/identity.ts';
import type { Artwork } from './artwork.ts';
import type { EmblemVariant } from './emblem-files.ts';

/** Everything that the brand page shows of one identity. */
export interface IdentityKit {
  identity: Identity;
  /** The drawings as files of the site. */
  emblems: { variant: EmblemVariant; file: string; url: string }[];
  figures: Record<EmblemVariant, EmblemFigure>;
  /** The newest campaign that wears it. */
  campaign: Campaign | undefined;
  /** Of that campaign's first message, in every look. */
  artworks: Artwork[];
}

/**
 * Ends the ids of an identity's sections on the brand page, which may show several; nothing for the one
 * that the newest campaign wears.
 */
export function toIdentitySuffix(
  name: string,
  campaigns: readonly Pick<Campaign, 'year' | 'identity'>[],
): string {
  const [newest] = campaigns.toSorted((a, b) => b.year - a.year);
  return newest?.identity === name ? '' : `-${name}`;
}
