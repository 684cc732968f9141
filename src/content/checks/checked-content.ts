import type { z } from 'zod';
import type { FormatId } from '#domain/artwork/format.ts';
import type { MessageKind } from '#domain/artwork/messages/index.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Document } from '#domain/document/document.ts';
import type { identitySchema } from '../schemas/identity-schema.ts';
import type { publishedSchema, redirectsSchema } from '../schemas/published-schema.ts';
import type { sloganListSchema } from '../schemas/slogan-list-schema.ts';
import type { Place } from './issue.ts';
import type { CodedIssue } from './issue-codes.ts';

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
  identities: Placed<IdentityEntry>[];
  /** The drawings in the identities' folders, as they lie on disk. */
  emblems: EmblemFile[];
  /** Addresses that the site has had, and where some of them moved; absent without their files. */
  published?: Placed<z.infer<typeof publishedSchema>>;
  redirects?: Placed<z.infer<typeof redirectsSchema>>;
  /** Every text of every file as written, before normalisation, also of files that failed their schema. */
  texts: PlacedText[];
  /** Files whose YAML cannot be read: a rule that must know all of something stays silent about it. */
  unreadable: string[];
}

/** An identity with the name of its folder. */
export type IdentityEntry = z.infer<typeof identitySchema> & { name: string };

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

/** What a picture's own bytes say. */
export type PictureFacts = { bytes: number } & (
  | { broken: 'no-png' | 'damaged' }
  | { widthPx: number; heightPx: number; transparent: boolean }
);

/** One folder `content/<year>/`. */
export interface YearContent {
  year: number;
  campaign?: Placed<Campaign>;
  list?: Placed<SloganListEntry>;
  /** The slogans that are well formed, in the list's order, even where the list as a whole is not. */
  slogans: Placed<SloganEntry>[];
}

export type SloganListEntry = z.infer<typeof sloganListSchema>;
export type SloganEntry = SloganListEntry['slogans'][number];

/** Keys and 0-based positions from the value's root to one of its fields. */
export type FieldPath = readonly (string | number)[];

/** A value together with the places of its fields; a field that is absent has its parent's place. */
export interface Placed<Value> {
  value: Value;
  placeOf: (path: FieldPath) => Place;
}

/** One text of a file: a YAML value, or a line of an MDX body (then without a path). */
export interface PlacedText {
  text: string;
  path?: FieldPath;
  place: Place;
  /** The place of the character at an index of `text`. */
  placeAt: (index: number) => Place;
}

/** What the rules ask of the drawing code. A rule whose question is absent says nothing. */
export interface CheckContext {
  /** The characters of a text that the artwork's typeface lacks, each once. */
  covers?: (text: string) => string[];
  /** How many characters a message is too long for a format, at the smallest size allowed; 0 when it fits. */
  measureOverflow?: (text: string, format: FormatId, kind: MessageKind) => number;
}

/** A rule. It reads and reports; it never throws for bad content. */
export type Check = (content: CheckedContent, context: CheckContext) => CodedIssue[];
