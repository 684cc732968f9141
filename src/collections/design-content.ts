import type { DesignContent } from '#domain/artwork/design.ts';
import { findSourceId, planMessages } from '#domain/artwork/plan-messages.ts';
import { toDocumentLabel } from '#i18n/labels.ts';
import { getCampaigns } from './campaigns.ts';
import { getFindDocument } from './documents.ts';
import { getEmblems, getMadeEmblem } from './emblems.ts';
import { getIdentities } from './identities.ts';
import { getSite } from './site.ts';
import { getSloganLists } from './slogans.ts';

/** All that a visitor's own design is made of, newest year first. */
export async function getDesignContent(): Promise<DesignContent> {
  const [campaigns, lists, identities, site, findDocument] = await Promise.all([
    getCampaigns(),
    getSloganLists(),
    getIdentities(),
    getSite(),
    getFindDocument(),
  ]);
  const cite = (id: string) => toDocumentLabel(findDocument(id));
  const { name, url } = site.artworkLicence;
  return {
    campaigns: campaigns.map((campaign) => {
      const { year, monthName, opens, closes, identity } = campaign;
      const messages = planMessages(campaign, undefined).map((message) => ({
        ...message,
        source: cite(findSourceId(message, campaign, undefined)),
      }));
      return { year, monthName, opens, closes, identity, messages };
    }),
    sloganLists: lists.map(({ year, slogans }) => ({
      year,
      slogans: slogans.map(({ text, slug, source }) => ({ text, slug, source: cite(source) })),
    })),
    identities: identities.map(({ name, colours }) => ({ name, colours, emblems: toEmblemUrls(name) })),
    maker: { author: site.runBy, licence: { name, url } },
  };
}

const toEmblemUrls = (identity: string): Record<string, string> =>
  Object.fromEntries(getEmblems(identity).map(({ variant }) => [variant, getMadeEmblem(identity, variant)]));
