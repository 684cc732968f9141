import { getCollection } from 'astro:content';
import { type SitePlanInput, toPlanInput } from '#content/domain/to-domain.ts';
import { getDocuments } from './documents.ts';
import { keepForBuild } from './keep-for-build.ts';
import { getSite } from './site.ts';

/** What artwork, kits and visitors' own designs are planned from. */
export const getPlanInput = keepForBuild(async (): Promise<SitePlanInput> => {
  const [campaign, sloganList, identity, translations, documents, site] = await Promise.all([
    getCollection('campaign'),
    getCollection('sloganList'),
    getCollection('identity'),
    getCollection('translations'),
    getDocuments(),
    getSite(),
  ]);
  return toPlanInput({ campaign, sloganList, identity, translations, documents, site });
});
