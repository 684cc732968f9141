import type { APIRoute } from 'astro';
import { getRecordings, readRecordingFile } from '#collections/recordings.ts';

export async function getStaticPaths() {
  return (await getRecordings()).map((recording) => ({
    params: { year: String(recording.year), file: recording.file },
    props: { recording },
  }));
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await readRecordingFile(props.recording), {
    headers: { 'content-type': props.recording.mediaType },
  });
