import type { APIRoute } from 'astro';
import { getCampaigns } from '#collections/campaigns.ts';
import { getEasySheet, getEasySheetIds } from '#collections/easy-sheets.ts';
import { easySheets } from '#domain/site/easy-sheets.ts';

export async function getStaticPaths() {
  const years = (await getCampaigns()).map(({ year }) => year);
  const sheets = years.map(async (year) =>
    (await getEasySheetIds(year)).map((id) => ({
      params: { year: String(year), sheet: easySheets[id].file },
      props: { year, id },
    })),
  );
  return (await Promise.all(sheets)).flat();
}

export const GET: APIRoute = async ({ props }) =>
  new Response((await getEasySheet(props.year, props.id)) as BodyInit);
