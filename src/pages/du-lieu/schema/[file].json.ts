import type { APIRoute } from 'astro';
import { publicAddresses } from '#components/addresses.ts';
import { openFiles, toPublishedSchema } from '#publish/open-data/published-files.ts';

export const getStaticPaths = () => openFiles.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: (typeof openFiles)[number] }> = ({ props }) =>
  Response.json(toPublishedSchema(props.file, publicAddresses));
