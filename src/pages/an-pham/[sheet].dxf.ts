import type { APIRoute } from 'astro';
import { getStickerDxf, getStickerSheets } from '#collections/sticker-sheets.ts';

export const getStaticPaths = async () =>
  (await getStickerSheets()).map((sheet) => ({ params: { sheet }, props: { sheet } }));

/** The cut lines of a sheet of stickers, for a plotter that takes no PDF. */
export const GET: APIRoute = ({ props }) => new Response(getStickerDxf(props.sheet));
