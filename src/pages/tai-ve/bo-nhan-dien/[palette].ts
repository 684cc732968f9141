import type { APIRoute } from 'astro';
import { getIdentities } from '#collections/identities.ts';
import { type PaletteType, paletteTypes, toPalettePath } from '#domain/identity/palette-files.ts';
import { makePalette } from '#publish/open-data/palette-files.ts';

export async function getStaticPaths() {
  const types = Object.keys(paletteTypes) as PaletteType[];
  return (await getIdentities()).flatMap((identity) =>
    types.map((type) => ({
      params: { palette: toPalettePath(identity.name, type).split('/').at(-1) },
      props: { identity, type },
    })),
  );
}

export const GET: APIRoute = ({ props }) => new Response(makePalette(props.identity, props.type) as BodyInit);
