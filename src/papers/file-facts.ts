import type { CampaignFacts } from './campaign-facts.ts';
import type { PaperFileFacts } from './writers/to-docx.ts';

/** What a paper's Word file says of itself: the campaign's first day, and the documents that a plan may rest on. */
export const toFileFacts = ({ opens, bases }: CampaignFacts): PaperFileFacts => ({
  day: opens,
  description: bases.map(({ citation }) => citation).join('; '),
});
