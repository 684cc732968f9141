import type { FormatId } from '#domain/artwork/format.ts';
import type { MessageKind } from '#domain/artwork/messages/index.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Recording, RecordingType } from '#domain/campaign/recording.ts';
import type { Document } from '#domain/document/document.ts';
import type { Identity } from '#domain/identity/identity.ts';
import type { Translation } from '#domain/slogan/translation.ts';
import type { FileData } from '../schemas/content-files.ts';
import type { Issue, Position } from './issue.ts';

/**
 * The whole content as the rules read it. What failed its schema is absent here and has its own
 * issues already; the rest is checked all the same.
 */
export interface CheckedContent {
  years: YearContent[];
  /** Of all files together. */
  documents: Placed<Document>[];
  /** Folders of `content/identities/`. */
  identityNames: string[];
  /** The identities that are well formed. */
  identities: Placed<Identity>[];
  /** The drawings in the identities' folders, as they lie on disk. */
  emblems: EmblemFile[];
  /** Sound and films in the years' folders `assets/`. */
  recordingFiles: RecordingFile[];
  /** Addresses that the site has had, and where some of them moved; absent without their files. */
  published?: Placed<FileData<'published'>>;
  redirects?: Placed<FileData<'redirects'>>;
  /** Other words for what the site has, and the numbers that some of them lead to. */
  synonyms?: Placed<FileData<'searchSynonyms'>>;
  hotlines?: Placed<FileData<'hotlines'>>;
  /** Every text of every file as written, before normalisation, also of files that failed their schema. */
  texts: PlacedText[];
  /** Where the articles' links lead, and their pictures. */
  links: PlacedTarget[];
  pictures: PlacedTarget[];
  /** Every file of `content/`, from the project's root. */
  files: string[];
  /** Files whose YAML cannot be read: a rule that must know all of something stays silent about it. */
  unreadable: string[];
}

/** One SVG or PNG of an identity. */
export interface EmblemFile {
  /** From the project's root. */
  path: string;
  identity: string;
  /** Of an SVG; empty for a PNG. */
  text: string;
  /** The same drawing as plain filled paths, where it can be said so and is not written so already. */
  plain?: string;
  /** Of a PNG. */
  picture?: PictureFacts;
}

/** A sound or a film, by its own bytes. */
export interface RecordingFile {
  /** From the project's root. */
  path: string;
  bytes: number;
  /** Nothing for what is none of ours; M4A is `mp4` as well. */
  holds: Exclude<RecordingType, 'm4a'> | undefined;
}

/** What a picture's own bytes say. */
export type PictureFacts = { bytes: number } & (
  | { broken: 'no-png' | 'damaged' }
  | {
      widthPx: number;
      heightPx: number;
      transparent: boolean;
      /** All is transparent, or all of one colour. */
      blank: boolean;
    }
);

/** One folder `content/<year>/`. */
export interface YearContent {
  year: number;
  campaign?: Placed<Campaign>;
  list?: Placed<SloganListEntry>;
  /** The slogans that are well formed, in the list's order, even where the list as a whole is not. */
  slogans: Placed<SloganEntry>[];
  /** Those that are well formed. */
  translations: Placed<Translation>[];
  /** Those that are well formed. */
  recordings: Placed<Recording>[];
}

export type SloganListEntry = FileData<'sloganList'>;
export type SloganEntry = SloganListEntry['slogans'][number];

/** Keys and 0-based positions from the value's root to one of its fields. */
export type FieldPath = readonly (string | number)[];

/** A value together with the positions of its fields; a field that is absent has its parent’s. */
export interface Placed<Value> {
  value: Value;
  positionOf: (path: FieldPath) => Position;
}

/** One text of a file: a YAML value, or a line of an MDX body (then without a path). */
export interface PlacedText {
  text: string;
  path?: FieldPath;
  position: Position;
  /** The position of the character at an index of `text`. */
  positionAt: (index: number) => Position;
}

/** The address that an article's link or picture names. */
export interface PlacedTarget {
  url: string;
  /** What is said in place of a picture. */
  words?: string;
  position: Position;
}

/** What the rules ask of the drawing code. A rule whose question is absent says nothing. */
export interface CheckContext {
  /** Fetches what measuring these texts needs; before the rules run. */
  prepare?: (texts: readonly string[]) => Promise<void>;
  /** The characters of a text that the artwork's typeface lacks, each once. */
  covers?: (text: string) => string[];
  /** How many characters a message is too long for a format, at the smallest size allowed; 0 when it fits. */
  measureOverflow?: (text: string, format: FormatId, kind: MessageKind) => number;
}

/** What a rule says of one place of the content; its code and severity stand in the table of rules. */
export type Finding = Pick<Issue, 'position' | 'fact' | 'fix'>;

/** A rule's work. It reads and reports; it never throws for bad content. */
export type Check = (content: CheckedContent, context: CheckContext) => Finding[];
