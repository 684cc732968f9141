import type { APIRoute } from 'astro';
import { getNewestCampaign } from '#collections/campaigns.ts';
import { getIdentity } from '#collections/identities.ts';
import { drawMotifPicture } from '#collections/motif-pictures.ts';
import { type MotifId, motifIds } from '#domain/artwork/motifs.ts';
import { mapRoles } from '#domain/identity/colour-role.ts';

export const getStaticPaths = () => motifIds.map((motif) => ({ params: { motif } }));

export const GET: APIRoute = async ({ params }) => {
  const { colours } = await getIdentity((await getNewestCampaign()).identity);
  const svg = drawMotifPicture(
    params.motif as MotifId,
    mapRoles((role) => colours[role].hex),
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
