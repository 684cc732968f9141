import type { EmblemFigure } from '#domain/emblem-figure.ts';
import { type EmblemVariant, emblemVariants } from '#domain/emblem-files.ts';
import type { IdentityKit } from '#domain/identity-kit.ts';
import { getArtworksOf } from './artworks.ts';
import { getCampaigns } from './campaigns.ts';
import { toEmblemFigure } from './emblem-figure.ts';
import { getEmblems } from './emblems.ts';
import { getIdentities, getIdentityGuide } from './identities.ts';

const texts = import.meta.glob<string>('/content/identities/*/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the brand page shows of every identity, with its guide. */
export async function getIdentityKits(): Promise<
  (IdentityKit & { guide: Awaited<ReturnType<typeof getIdentityGuide>> })[]
> {
  const campaigns = await getCampaigns();
  return Promise.all(
    (await getIdentities()).map(async (identity) => {
      const campaign = campaigns.find((each) => each.identity === identity.name);
      return {
        identity,
        emblems: getEmblems(identity.name),
        figures: getEmblemFigures(identity.name),
        guide: await getIdentityGuide(identity.name),
        campaign,
        artworks: campaign ? await getArtworksOf(campaign.year, 'chu-de') : [],
      };
    }),
  );
}

/** @throws Error naming the file that is missing. */
function getEmblemFigures(identity: string): Record<EmblemVariant, EmblemFigure> {
  const read = (variant: EmblemVariant): EmblemFigure => {
    const path = `/content/identities/${identity}/${emblemVariants[variant].drawing}`;
    const svg = texts[path];
    if (svg === undefined) throw new Error(`There is no ${path}`);
    return toEmblemFigure(svg);
  };
  return { colour: read('colour'), reversed: read('reversed'), oneColour: read('oneColour') };
}
