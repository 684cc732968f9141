import type { Kit } from '#domain/artwork/kit.ts';
import { planKits } from '#domain/artwork/plan-kits.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import { getCampaigns } from './campaigns.ts';
import { getFindDocument } from './documents.ts';
import { getIdentities } from './identities.ts';
import { getSite } from './site.ts';
import { getSloganLists } from './slogans.ts';

/** The kits that the build makes, newest campaign first. */
export async function getKits(): Promise<Kit[]> {
  const [campaigns, sloganLists, identities, site, findDocument] = await Promise.all([
    getCampaigns(),
    getSloganLists(),
    getIdentities(),
    getSite(),
    getFindDocument(),
  ]);
  const citeDocument = (id: string) => toDocumentLabel(findDocument(id));
  return planKits({ campaigns, sloganLists, identities, site, citeDocument });
}
