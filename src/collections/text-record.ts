import type { Addresses } from '#domain/site/addresses.ts';
import { toOfferedSlogans } from '#domain/slogan/slogans-of-year.ts';
import { getCampaign } from './campaigns.ts';
import { getFindDocument } from './documents.ts';
import { getHotlines } from './hotlines.ts';
import { getPostPictures } from './post-pictures.ts';
import { getSite } from './site.ts';
import { getSloganList, getSlogans } from './slogans.ts';

/** More than any text quotes. */
const offered = 12;

/** What the ready texts of one campaign are made from. @param addresses full ones, for texts that leave the site. */
export async function getTextRecord(year: number, addresses: Addresses) {
  const slogans = toOfferedSlogans(await getSlogans(), year, offered);
  return {
    campaign: await getCampaign(year),
    list: await getSloganList(year),
    /** Each as the year itself wrote it, or as the newest year did. */
    quotable: slogans
      .flatMap(({ uses }) => uses.find((use) => use.year === year) ?? uses[0] ?? [])
      .filter(({ dated }) => !dated),
    pictures: await getPostPictures(year, addresses),
    hotlines: await getHotlines(),
    site: await getSite(),
    findDocument: await getFindDocument(),
    addresses,
  };
}
