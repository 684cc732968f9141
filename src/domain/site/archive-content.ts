import type { ArtworkCard } from '../artwork/artwork-cards.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { Document } from '../document/document.ts';
import type { Identity } from '../identity/identity.ts';
import type { Slogan } from '../slogan/slogan.ts';
import type { Hotline } from './hotline.ts';
import type { SearchSynonym } from './search-synonym.ts';

/** Everything that the archive holds, for whoever goes through all of it at once. */
export interface ArchiveContent {
  campaigns: readonly ArchivedCampaign[];
  slogans: readonly Slogan[];
  cards: readonly ArtworkCard[];
  documents: readonly Document[];
  guides: readonly ArchivedGuide[];
  identities: readonly ArchivedIdentity[];
  hotlines: readonly Hotline[];
  synonyms: readonly SearchSynonym[];
}

export interface ArchivedCampaign {
  campaign: Campaign;
  /** The introduction, section by section. */
  sections: TextSection[];
}

/** A section of a written page: plain text without any markup. */
export interface TextSection {
  /** Id of its heading on the page. */
  id: string;
  title: string;
  text: string;
}

export interface ArchivedGuide {
  slug: string;
  title: string;
  summary: string;
  /** Plain text. */
  text: string;
}

export interface ArchivedIdentity {
  identity: Identity;
  /** The guide to using it, as plain text. */
  guide: string;
}
