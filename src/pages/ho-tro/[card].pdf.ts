import type { APIRoute } from 'astro';
import { getHotlineSheet } from '#collections/hotline-sheets.ts';
import { hotlineCardIds, hotlineCardSheets } from '#domain/site/hotline-cards.ts';

export const getStaticPaths = () =>
  hotlineCardIds.map((id) => ({
    params: { card: hotlineCardSheets[id].path.split('/').at(-1)?.replace('.pdf', '') },
    props: { id },
  }));

/** A page of cards to cut; it lies beside the help page, so that it leaves as little trace. */
export const GET: APIRoute = async ({ props }) => new Response((await getHotlineSheet(props.id)) as BodyInit);
