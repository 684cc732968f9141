import type { APIRoute } from 'astro';
import { getLeaflet, getLeafletYears } from '#collections/leaflets.ts';
import { publicAddresses } from '#components/addresses.ts';
import { leafletIds, toLeafletFiles, toLeafletName } from '#domain/artwork/leaflets.ts';

export async function getStaticPaths() {
  return (await getLeafletYears()).flatMap((year) =>
    leafletIds.flatMap((id) =>
      toLeafletFiles(id).map((file) => ({
        params: { year: String(year), file: toLeafletName(id, year, file) },
        props: { year, id, file },
      })),
    ),
  );
}

/** A leaflet or a booklet, for a press, an office printer or a screen. */
export const GET: APIRoute = async ({ props: { year, id, file } }) =>
  new Response((await getLeaflet(publicAddresses, year, id, file)) as BodyInit);
