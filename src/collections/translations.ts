import { getCollection } from 'astro:content';
import { type LanguagePage, toLanguagePages } from '#domain/slogan/language-pages.ts';
import { getCampaigns } from './campaigns.ts';
import { keepForBuild } from './keep-for-build.ts';
import { getSloganList } from './slogans.ts';

/** The languages that have something to show, with all that they have. */
export const getLanguagePages = keepForBuild(async (): Promise<LanguagePage[]> => {
  const campaigns = await getCampaigns();
  const years = (await getCollection('translations')).map(async ({ id, data }) => {
    const year = Number(id);
    const theme = campaigns.find((campaign) => campaign.year === year)?.theme;
    const slogans = (await getSloganList(year))?.slogans.length ?? 0;
    const hasTheme = theme !== undefined && 'text' in theme;
    return { year, sentences: slogans + Number(hasTheme), translations: data.translations };
  });
  return toLanguagePages(await Promise.all(years));
});
