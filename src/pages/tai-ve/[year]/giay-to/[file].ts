import type { APIRoute } from 'astro';
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
export const GET: APIRoute = async ({ params, props }) =>
  new Response((await makeBlankPaper(props.facts, params.file ?? '')) as BodyInit);
