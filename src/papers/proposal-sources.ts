import { countedBy } from './counting/counted-things.ts';
import { plans } from './proposed-activities.ts';

/** Ids of all documents that papers are proposed from. */
export const toProposalSources = (): string[] => [...Object.values(plans), countedBy];
