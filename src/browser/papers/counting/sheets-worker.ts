import type { CampaignFacts } from '#papers/campaign-facts.ts';
import type { Unit } from '#papers/unit.ts';
import { zipSheets } from './zip-sheets.ts';

/** What the page asks for: a sheet for each name. The answer is the ZIP, or nothing where it failed. */
export interface SheetsRequest {
  names: string[];
  facts: CampaignFacts;
  unit: Unit;
}

self.addEventListener('message', ({ data }: MessageEvent<SheetsRequest>) => {
  self.postMessage(zipSheets(data.names, data.facts, data.unit));
});
