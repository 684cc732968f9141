import type { APIRoute } from 'astro';
import { getCampaigns } from '#collections/campaigns.ts';
import { getFindDocument } from '#collections/documents.ts';
import { getSite } from '#collections/site.ts';
import { publicAddresses } from '#components/addresses.ts';
import { toCalendarDays } from '#publish/open-data/calendar-days.ts';
import { toCalendar } from '#publish/open-data/to-calendar.ts';

export const GET: APIRoute = async () => {
  const days = toCalendarDays(await getCampaigns(), await getFindDocument(), publicAddresses);
  const { name } = await getSite();
  const { hostname } = new URL(publicAddresses.home);
  return new Response(toCalendar(days, { name, host: hostname }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
