import { type IdentityKit, toIdentitySuffix } from '#domain/artwork/identity-kit.ts';
import { toLeadSlug } from '#domain/artwork/plan-messages.ts';
import type { Identity } from '#domain/identity/identity.ts';
import { getArtworksOf } from './artworks.ts';
import { getCampaigns } from './campaigns.ts';
import { getEmblemFigures } from './emblem-figures.ts';
import { getEmblems } from './emblems.ts';
import { getIdentities, getIdentityGuide } from './identities.ts';

type GuidedKit = IdentityKit & {
  guide: Awaited<ReturnType<typeof getIdentityGuide>>;
  /** Ends the ids of its sections; nothing for the first. */
  suffix: string;
};

/** What the brand page shows of every identity, that of the newest campaign first. */
export async function getIdentityKits(): Promise<GuidedKit[]> {
  const [campaigns, identities] = await Promise.all([getCampaigns(), getIdentities()]);
  const toCampaign = (name: string) => campaigns.find(({ identity }) => identity === name);
  const newest = ({ name }: Identity): number => toCampaign(name)?.year ?? 0;
  const ordered = identities.toSorted((a, b) => newest(b) - newest(a));
  return Promise.all(
    ordered.map(async (identity) => {
      const campaign = toCampaign(identity.name);
      return {
        identity,
        emblems: getEmblems(identity.name),
        figures: getEmblemFigures(identity.name),
        guide: await getIdentityGuide(identity.name),
        suffix: toIdentitySuffix(identity.name, campaigns),
        campaign,
        artworks: campaign ? await getArtworksOf(campaign.year, toLeadSlug(campaign)) : [],
      };
    }),
  );
}
