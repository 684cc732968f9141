import { plans } from './proposed-activities.ts';
import { countedBy } from './report.ts';

/** Ids of all documents that papers are proposed from. */
export const toProposalSources = (): string[] => [...Object.values(plans), countedBy];
