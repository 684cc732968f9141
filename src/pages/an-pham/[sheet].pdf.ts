import type { APIRoute } from 'astro';
import { getStickerSheet, getStickerSheets } from '#collections/sticker-sheets.ts';

export const getStaticPaths = async () =>
  (await getStickerSheets()).map((sheet) => ({ params: { sheet }, props: { sheet } }));

/** A sheet of stickers with its cut lines. */
export const GET: APIRoute = async ({ props }) =>
  new Response((await getStickerSheet(props.sheet)) as BodyInit);
