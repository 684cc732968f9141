import { type Recording, recordingTypes, toRecordingType } from './recording.ts';

/** A recording as pages show it. */
export interface PublishedRecording extends Recording {
  year: number;
  /** Below the site's root. */
  path: string;
  mediaType: string;
  /** 0 until its file was looked at. */
  bytes: number;
}

/** What browsers play, in the order in which somebody wrote it. */
export const toPublishedRecordings = (year: number, recordings: readonly Recording[]): PublishedRecording[] =>
  recordings.flatMap((recording) => {
    const type = toRecordingType(recording.file);
    if (type === undefined) return [];
    const path = `nghe-xem/${year}/${recording.file}`;
    return [{ ...recording, year, path, mediaType: recordingTypes[type].mediaType, bytes: 0 }];
  });

/** Those in one language, for its page. */
export const inLanguage = (
  recordings: readonly PublishedRecording[],
  year: number,
  language: Recording['language'],
): PublishedRecording[] => recordings.filter((one) => one.year === year && one.language === language);
