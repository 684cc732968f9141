import type { APIRoute } from 'astro';
import { getCampaign } from '#collections/campaigns.ts';
import { getFindDocument } from '#collections/documents.ts';
import { getHotlines } from '#collections/hotlines.ts';
import { getLanguagePages } from '#collections/translations.ts';
import { toLanguageSlug } from '#domain/slogan/language-pages.ts';
import { toPlainText } from '#publish/ready-texts/to-plain-text.ts';
import { toTranslatedScript, toTranslatedScriptName } from '#publish/ready-texts/to-translated-script.ts';

export async function getStaticPaths() {
  return (await getLanguagePages()).flatMap(({ tag, name, years }) =>
    years.map((year) => ({
      params: { tag: toLanguageSlug(tag), file: toTranslatedScriptName(year.year).replace('.txt', '') },
      props: { language: name, year },
    })),
  );
}

export const GET: APIRoute = async ({ props: { language, year } }) => {
  const { monthName } = await getCampaign(year.year);
  const [hotlines, findDocument] = [await getHotlines(), await getFindDocument()];
  return new Response(toPlainText(toTranslatedScript({ language, monthName, year, hotlines, findDocument })));
};
