import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { toRecordingType } from '#domain/campaign/recording.ts';
import type { RecordingFile } from '../checks/checked-content.ts';

/** @param path below `content/`. */
export const isRecordingFile = (path: string): boolean =>
  /^\d{4}\/assets\/[^/]+$/.test(path) && toRecordingType(path) !== undefined;

/** Reads no more of a file than its beginning. @param path below `folder`. */
export async function readRecording(folder: string, path: string): Promise<RecordingFile> {
  const file = await open(join(folder, path));
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return { path: `content/${path}`, bytes: size, holds: nameContainer(buffer.subarray(0, bytesRead)) };
  } finally {
    await file.close();
  }
}

/** By how they begin, in hexadecimal digits. */
const containers: readonly [RecordingFile['holds'], RegExp][] = [
  // With a title before it, or from its first frame on.
  ['mp3', /^(494433|ff[ef][2-7a-f])/],
  ['ogg', /^4f676753/],
  ['webm', /^1a45dfa3/],
  // M4A and MP4 are one container: `ftyp` after its length.
  ['mp4', /^.{8}66747970/],
];

function nameContainer(start: Buffer): RecordingFile['holds'] {
  const digits = start.toString('hex');
  return containers.find(([, pattern]) => pattern.test(digits))?.[0];
}
