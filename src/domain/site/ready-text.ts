/** A text that an office can read out or hand on as it stands. */
export interface ReadyText {
  title: string;
  blocks: TextBlock[];
}

/** `official`: verbatim, with its source; `own`: the site's connecting words; `note`: for the one who reads it out. */
export type TextBlock =
  | { kind: 'heading' | 'own' | 'note'; text: string }
  | { kind: 'official'; text: string; source: string };

/** A text for a social network. */
export interface PostText {
  /** What it is for, e.g. `Ngày mở đầu`. */
  title: string;
  /** ISO day on which it fits; absent where any day of the month does. */
  day?: string;
  text: string;
  /** The square picture to post with it; whole address, and what to say to whoever does not see it. */
  picture?: { address: string; alt: string };
  /** Where the words in quotation marks come from. */
  sources: string[];
}

/** A text that can be downloaded. */
export interface ReadyFile {
  /** Below the site's root, without a leading slash. */
  path: string;
  /** What it is, as shown: `Bản tin phát thanh`. */
  name: string;
  type: ReadyFileType;
}

export type ReadyFileType = 'txt' | 'docx' | 'csv' | 'xlsx' | 'ics' | 'pptx' | 'zip';

/** The sources of a text's quotations, each once, in the order of the text. */
export const toSources = ({ blocks }: ReadyText): string[] => [
  ...new Set(blocks.flatMap((block) => (block.kind === 'official' ? block.source : []))),
];
