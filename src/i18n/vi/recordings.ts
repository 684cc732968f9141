const toMegabytes = (bytes: number): string =>
  `${Math.max(0.1, bytes / 1e6).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;

/** What stands beside a recording. */
export const recordingWords = {
  title: 'Nghe, xem',
  about: (kind: string, language: string, speaker: string) =>
    `${kind}, tiếng ${language}. Người nói: ${speaker}.`,
  download: (type: string, bytes: number) => `Tải về (${type}, ${toMegabytes(bytes)})`,
  transcript: 'Lời chép',
} as const;
