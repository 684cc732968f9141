import { type RecordingKind, recordingKinds } from '#domain/campaign/recording.ts';

/** Whoever signs says nothing aloud. */
const people: Record<RecordingKind, string> = { audio: 'Người nói', 'sign-language': 'Người làm ký hiệu' };

const toMegabytes = (bytes: number): string =>
  `${Math.max(0.1, bytes / 1e6).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;

/** What stands beside a recording. */
export const recordingWords = {
  title: 'Nghe, xem',
  about: (kind: RecordingKind, language: string, speaker: string) =>
    `${recordingKinds[kind]}, tiếng ${language}. ${people[kind]}: ${speaker}.`,
  download: (type: string, bytes: number) => `Tải về (${type}, ${toMegabytes(bytes)})`,
  transcript: 'Lời chép',
} as const;
