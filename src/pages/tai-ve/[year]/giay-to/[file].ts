import type { APIRoute } from 'astro';
import { keepMadeFile } from '#build/made/keep-made-file.ts';
import { getPapersContent } from '#collections/papers-content.ts';
import { publicAddresses } from '#components/addresses.ts';
import { makeBlankPaper, toBlankPapers } from '#publish/ready-texts/blank-papers.ts';

export async function getStaticPaths() {
  const { campaigns } = await getPapersContent(publicAddresses);
  return campaigns.flatMap((facts) =>
    toBlankPapers(facts.year).map(({ path }) => ({
      params: { year: String(facts.year), file: path.split('/').at(-1) },
      props: { facts },
    })),
  );
}

/** The campaign's papers with nothing filled in. */
export const GET: APIRoute = async ({ params: { file = '' }, props: { facts } }) =>
  new Response(await keepMadeFile('blankPaper', [facts, file], () => makeBlankPaper(facts, file)));
