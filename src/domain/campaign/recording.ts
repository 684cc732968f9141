import { type LanguageTag, languages } from '../slogan/translation.ts';

/** What people hear or see who do not read: spoken words, or words in signs. */
export const recordingKinds = {
  audio: 'Bản ghi âm',
  'sign-language': 'Video ngôn ngữ ký hiệu',
} as const satisfies Record<string, string>;

export type RecordingKind = keyof typeof recordingKinds;

/** Of what is said, and of what is written of it. */
export const recordingLanguages = { vi: 'Việt', ...languages } as const satisfies Record<
  'vi' | LanguageTag,
  string
>;

/** A recording that a person made of a year's words. */
export interface Recording {
  kind: RecordingKind;
  language: keyof typeof recordingLanguages;
  /** Its name in the year's folder `assets/`. */
  file: string;
  title: string;
  /** Who speaks or signs. */
  speaker: string;
  /** Every word of it, paragraph by paragraph, in the same language. */
  transcript: string[];
  /** Id of the document that it comes from. */
  source: string;
}

/** What a browser plays, by the end of a file's name; most bytes are what a weak line fetches in a few minutes. */
export const recordingTypes = {
  mp3: { kind: 'audio', mediaType: 'audio/mpeg' },
  m4a: { kind: 'audio', mediaType: 'audio/mp4' },
  ogg: { kind: 'audio', mediaType: 'audio/ogg' },
  mp4: { kind: 'sign-language', mediaType: 'video/mp4' },
  webm: { kind: 'sign-language', mediaType: 'video/webm' },
} as const satisfies Record<string, { kind: RecordingKind; mediaType: string }>;

export type RecordingType = keyof typeof recordingTypes;

export const mostRecordingBytes: Record<RecordingKind, number> = {
  audio: 8_000_000,
  'sign-language': 25_000_000,
};

/** @returns nothing for a name that ends otherwise. */
export function toRecordingType(file: string): RecordingType | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return Object.hasOwn(recordingTypes, ending) ? (ending as RecordingType) : undefined;
}
