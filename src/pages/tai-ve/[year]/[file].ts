import type { APIRoute } from 'astro';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import { getCampaigns } from '#collections/campaigns.ts';
import { getDocuments } from '#collections/documents.ts';
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
export const GET: APIRoute = async ({ params: { file = '' }, props: { record } }) => {
  // Functions are no data: the documents that the record finds, and where its addresses lead, are named beside it.
  const input = [record, await getDocuments(), publicAddresses.home, file];
  return new Response(await keepMadeFile('readyFile', input, () => makeReadyFile(record, file)));
};
