import type { APIRoute } from 'astro';
import { getCampaigns } from '#collections/campaigns.ts';
import { getTextRecord } from '#collections/text-record.ts';
import { publicAddresses } from '#components/addresses.ts';
import { makeReadyFile, toReadyFiles } from '#publish/ready-texts/ready-files.ts';

export async function getStaticPaths() {
  const records = (await getCampaigns()).map(({ year }) => getTextRecord(year, publicAddresses));
  return (await Promise.all(records)).flatMap((record) =>
    toReadyFiles(record).map(({ path }) => ({
      params: { year: String(record.campaign.year), file: path.split('/').at(-1) },
      props: { record },
    })),
  );
}

/** The campaign's texts to download; pictures of the same folder are drawn after the pages. */
export const GET: APIRoute = async ({ params, props }) =>
  new Response((await makeReadyFile(props.record, params.file ?? '')) as BodyInit);
