import { isCitedByIdentity, toCitations } from '#domain/document/citation.ts';
import { getCampaigns } from './campaigns.ts';
import { getDocuments } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { getIdentities } from './identities.ts';
import { getFormerIds } from './redirects.ts';
import { getSloganLists } from './slogans.ts';

/** Every document with all that the archive takes from it. */
export async function getDocumentRecords() {
  const [documents, campaigns, lists, identities, hotlines, toFormerIds] = await Promise.all([
    getDocuments(),
    getCampaigns(),
    getSloganLists(),
    getIdentities(),
    getHotlines(),
    getFormerIds(),
  ]);
  return documents.map((document) => ({
    document,
    formerIds: toFormerIds(document.id),
    citations: toCitations(document.id, campaigns, lists),
    citedByIdentity: identities.some((identity) => isCitedByIdentity(document.id, identity)),
    hotlines: hotlines.filter(({ source }) => source.document === document.id),
  }));
}
