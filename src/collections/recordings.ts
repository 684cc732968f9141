import { getCollection } from 'astro:content';
import { readFile, stat } from 'node:fs/promises';
import { type PublishedRecording, toPublishedRecordings } from '#domain/campaign/published-recording.ts';

/** Those of a year, or of all, each with what its file weighs. */
export async function getRecordings(only?: number): Promise<PublishedRecording[]> {
  const found = (await getCollection('recordings')).flatMap(({ id, data }) =>
    toPublishedRecordings(Number(id), data.recordings),
  );
  const wanted = found.filter(({ year }) => only === undefined || year === only);
  const weighed = wanted.map(async (recording) => {
    // The check of the content has named a file that is not there; a page in work does without.
    const file = await stat(toPlace(recording)).catch(() => undefined);
    return file ? [{ ...recording, bytes: file.size }] : [];
  });
  return (await Promise.all(weighed)).flat();
}

/** The bytes of a recording's file. */
export const readRecordingFile = (recording: PublishedRecording): Promise<Buffer<ArrayBuffer>> =>
  readFile(toPlace(recording)) as Promise<Buffer<ArrayBuffer>>;

const toPlace = ({ year, file }: PublishedRecording): string => `content/${year}/assets/${file}`;
