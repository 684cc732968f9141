import type { DesignContent } from '#domain/artwork/design.ts';
import { findSourceId, planMessages } from '#domain/artwork/plan-messages.ts';
import { toSloganPicture } from '#domain/artwork/slogan-picture.ts';
import { getEmblems, getMadeEmblem } from './emblems.ts';
import { keepForBuild } from './keep-for-build.ts';
import { getPlanInput } from './plan-input.ts';

/** All that a visitor's own design is made of, newest year first. */
export const getDesignContent = keepForBuild(async (): Promise<DesignContent> => {
  const { campaigns, sloganLists, identities, maker, citeDocument } = await getPlanInput();
  return {
    campaigns: campaigns.map((campaign) => {
      const { year, monthName, opens, closes, identity } = campaign;
      const messages = planMessages(campaign, undefined).map((message) => ({
        ...message,
        source: citeDocument(findSourceId(message, campaign, undefined)),
      }));
      return { year, monthName, opens, closes, identity, messages };
    }),
    sloganLists: sloganLists.map(({ year, slogans }) => ({
      year,
      slogans: slogans.map((use) => ({
        text: use.text,
        slug: use.slug,
        source: citeDocument(use.source),
        picture: toSloganPicture(use),
        ...(use.dated && { isDated: true as const }),
      })),
    })),
    identities: identities.map(({ name, colours }) => ({ name, colours, emblems: toEmblemUrls(name) })),
    maker,
  };
});

const toEmblemUrls = (identity: string): Record<string, string> =>
  Object.fromEntries(getEmblems(identity).map(({ variant }) => [variant, getMadeEmblem(identity, variant)]));
